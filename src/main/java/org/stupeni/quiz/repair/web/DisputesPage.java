package org.stupeni.quiz.repair.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.course.Courses;
import org.stupeni.platform.web.Here;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.repair.AnswerRow;
import org.stupeni.quiz.repair.DisputeQueue;
import org.stupeni.quiz.repair.DisputedRow;
import org.stupeni.quiz.repair.QueueCounts;

/** The questions that are disputed, the most urgent first, and what was answered: for trainers to answer, for HR to see that they do. */
@Named
@RequestScoped
public class DisputesPage {

    private static final int ROWS = 25;

    @Inject
    DisputeQueue queue;

    @Inject
    Courses courses;

    @Inject
    DisputeViews views;

    @Inject
    ViewTexts texts;

    @Inject
    Here here;

    private boolean answered;
    private QueueCounts counts;
    private long answers;
    private int page;
    private List<DisputedLine> lines = List.of();

    @PostConstruct
    void read() {
        answered = "answered".equals(Faces.getRequestParameter("state"));
        counts = queue.counts();
        answers = queue.countAnswers();
        page = PageAddress.of(Faces.getRequestParameter("page"), getPages());
        int first = (page - 1) * ROWS;
        LocalDate today = queue.today();
        lines = answered
                ? queue.answers(first, ROWS).stream().map(this::line).toList()
                : queue.open(first, ROWS).stream().map(row -> line(row, today)).toList();
    }

    private DisputedLine line(DisputedRow row, LocalDate today) {
        return new DisputedLine(
                QuestionAddress.of("/author/dispute", row.key()),
                views.ask(row.courseVersionId(), row.questionId()),
                title(row.courseVersionId()),
                row.people(),
                row.dueOn(),
                row.isOverdue(today),
                null);
    }

    private DisputedLine line(AnswerRow row) {
        return new DisputedLine(
                QuestionAddress.of("/author/dispute", row.courseId(), row.questionId(), row.questionVersion()),
                views.ask(row.courseVersionId(), row.questionId()),
                title(row.courseVersionId()),
                row.people(),
                null,
                false,
                row);
    }

    private String title(long courseVersionId) {
        return texts.in(courses.version(courseVersionId).course().title());
    }

    /** Whether the reader may answer. */
    public boolean isForTrainers() {
        return here.getArea().equals("author");
    }

    public String getAddress() {
        return "/" + here.getArea() + "/disputes";
    }

    public boolean isAnswered() {
        return answered;
    }

    public QueueCounts getCounts() {
        return counts;
    }

    public long getAnswers() {
        return answers;
    }

    public List<DisputedLine> getLines() {
        return lines;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(answered ? answers : counts.questions(), ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return answered ? "?state=answered&page=" + other : "?page=" + other;
    }
}
