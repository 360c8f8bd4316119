package org.stupeni.quiz.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.quiz.statistics.ExamRow;
import org.stupeni.quiz.statistics.QuestionRow;
import org.stupeni.quiz.statistics.Statistics;

/** One question of a course: its figures in every exam that asked it, each of its versions by itself. */
@Named
@RequestScoped
public class AuthorQuestionFiguresPage {

    @Inject
    Statistics statistics;

    @Inject
    QuestionLines questionLines;

    private String course;
    private String question;

    private List<VersionView> versions = List.of();
    private Instant asOf;

    /** A question that the bank of the course has, or had when somebody was asked it. */
    public void load() {
        List<QuestionRow> rows =
                course == null || question == null ? List.of() : statistics.ofQuestion(course, question);
        boolean known = questionLines
                .all()
                .anyMatch(one -> one.id().equals(course)
                        && one.bank().stream().anyMatch(in -> in.id().equals(question)));
        if (rows.isEmpty() && !known) {
            Faces.responseSendError(404, "");
            return;
        }
        versions = IntStream.range(0, rows.size())
                .mapToObj(place -> questionLines.view(rows.get(place), place + 1))
                .toList();
        Set<String> exams = rows.stream().map(QuestionRow::examId).collect(Collectors.toSet());
        List<ExamRow> counted = statistics.exams();
        asOf = rows.isEmpty()
                ? times(counted).max(Instant::compareTo).orElse(null)
                : times(counted.stream()
                                .filter(row -> row.courseId().equals(course) && exams.contains(row.examId()))
                                .toList())
                        .min(Instant::compareTo)
                        .orElse(null);
    }

    private static Stream<Instant> times(List<ExamRow> counted) {
        return counted.stream().map(ExamRow::computedAt).filter(Objects::nonNull);
    }

    public List<VersionView> getVersions() {
        return versions;
    }

    /** The title of its course. */
    public String getOfCourse() {
        return questionLines.title(course);
    }

    public Instant getAsOf() {
        return asOf;
    }

    /** What the address of the tables as a file ends with. */
    public String getSheetQuery() {
        return "?course=" + QuestionLines.encoded(course) + "&question=" + QuestionLines.encoded(question);
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getQuestion() {
        return question;
    }

    public void setQuestion(String question) {
        this.question = question;
    }
}
