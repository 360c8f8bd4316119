package org.stupeni.quiz.statistics.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.quiz.statistics.ExamRow;
import org.stupeni.quiz.statistics.Statistics;

/** The figures of one exam and of every question it ever asked. */
@Named
@RequestScoped
public class AuthorExamFiguresPage {

    @Inject
    Statistics statistics;

    @Inject
    ExamLines examLines;

    @Inject
    QuestionLines questionLines;

    private static final int ROWS = 25;

    private String course;
    private String exam;
    private String asked;

    private ExamLine line;
    private List<QuestionLine> questions = List.of();
    private long count;
    private int page = 1;
    private String title = "";

    /** An exam that the course has, or had when somebody sat it. */
    public void load() {
        Optional<ExamRow> row = course == null || exam == null ? Optional.empty() : statistics.exam(course, exam);
        boolean known = questionLines
                .all()
                .anyMatch(one -> one.id().equals(course) && one.exam(exam).isPresent());
        if (row.isEmpty() && !known) {
            Faces.responseSendError(404, "");
            return;
        }
        title = questionLines.title(course, exam);
        line = row.map(examLines::line).orElse(null);
        count = statistics.countOfExam(course, exam);
        page = PageNumbers.asked(asked, getPages());
        questions = questionLines.lines(statistics.ofExam(course, exam, (page - 1) * ROWS, ROWS));
    }

    public String getTitle() {
        return title;
    }

    /** The title of its course. */
    public String getOfCourse() {
        return questionLines.title(course);
    }

    /** Null where nobody has sat it yet. */
    public ExamLine getLine() {
        return line;
    }

    public List<QuestionLine> getQuestions() {
        return questions;
    }

    /** How many questions there are on all pages. */
    public long getCount() {
        return count;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(count, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return getSheetQuery() + "&page=" + other;
    }

    /** What the address of the table as a file ends with. */
    public String getSheetQuery() {
        return QuestionLines.examQuery(course, exam);
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    /** The page as the address says it. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getExam() {
        return exam;
    }

    public void setExam(String exam) {
        this.exam = exam;
    }
}
