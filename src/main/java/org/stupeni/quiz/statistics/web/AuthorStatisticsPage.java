package org.stupeni.quiz.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.quiz.statistics.ExamRow;
import org.stupeni.quiz.statistics.Statistics;

/** What the exams say against their questions, most harmful first, over all courses. The filter is the address. */
@Named
@RequestScoped
public class AuthorStatisticsPage {

    private static final int ON_A_PAGE = 20;

    @Inject
    Statistics statistics;

    @Inject
    QuestionLines questionLines;

    @Inject
    ExamLines examLines;

    private String of;
    private String page;

    private List<ExamRow> counted = List.of();
    private List<ExamLine> exams = List.of();
    private List<QuestionLine> flagged = List.of();
    private long count;
    private long judged;
    private int number = 1;
    private Instant asOf;

    /** What the filter names: a course, or an exam as "course/exam". One that is not known finds nothing. */
    public void load() {
        StatisticsFilter filter = StatisticsFilter.of(of);
        counted = statistics.exams();
        List<ExamRow> wanted = counted.stream().filter(filter::leaves).toList();
        exams = wanted.stream().map(examLines::line).toList();
        asOf = wanted.stream()
                .map(ExamRow::computedAt)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
        count = statistics.countFlagged(filter.course(), filter.exam());
        judged = count > 0 ? count : statistics.countJudged(filter.course(), filter.exam());
        number = Math.max(1, Math.min(asked(), getPages().size()));
        flagged = questionLines.lines(
                statistics.flagged(filter.course(), filter.exam(), (number - 1) * ON_A_PAGE, ON_A_PAGE));
    }

    private int asked() {
        return Optional.ofNullable(page)
                .filter(digits -> digits.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    /** What can be filtered by: for every course its exams by what the filter names them. */
    public Map<Course, Map<String, String>> getOffered() {
        Map<Course, Map<String, String>> offered = new LinkedHashMap<>();
        questionLines.all().forEach(one -> {
            Map<String, String> titles = new LinkedHashMap<>();
            for (Exam exam : one.exams()) {
                titles.put(one.id() + "/" + exam.id(), questionLines.title(one.id(), exam.id()));
            }
            offered.put(one, titles);
        });
        return offered;
    }

    /** Whether any attempt was ever counted. */
    public boolean isBegun() {
        return !counted.isEmpty();
    }

    public List<ExamLine> getExams() {
        return exams;
    }

    public List<QuestionLine> getFlagged() {
        return flagged;
    }

    public long getCount() {
        return count;
    }

    /** How many questions enough people had to say something against them. */
    public long getJudged() {
        return judged;
    }

    /** The oldest of the figures shown is as old; null where nothing has been reckoned. */
    public Instant getAsOf() {
        return asOf;
    }

    /** The numbers of all pages, from 1. */
    public List<Integer> getPages() {
        int pages = Math.max(1, (int) ((count + ON_A_PAGE - 1) / ON_A_PAGE));
        return IntStream.rangeClosed(1, pages).boxed().toList();
    }

    public int getNumber() {
        return number;
    }

    /** What the addresses of the tables as files end with. */
    public String getSheetQuery() {
        return of == null ? "" : "?of=" + QuestionLines.encoded(of);
    }

    /** The address of a page of what is found. */
    public String addressOf(int other) {
        List<String> query = new ArrayList<>();
        if (of != null) {
            query.add("of=" + QuestionLines.encoded(of));
        }
        query.add("page=" + other);
        return "/author/statistics?" + String.join("&", query);
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
