package org.stupeni.quiz.repair.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.platform.web.Here;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.quiz.repair.dispute.DisputeQueue;
import org.stupeni.quiz.repair.dispute.QueueCounts;

/** The questions that are disputed, the most urgent first, and what was answered: for trainers to answer, for HR to see that they do. */
@Named
@RequestScoped
public class DisputesPage {

    static final String ANSWERED = "answered";

    private static final int ROWS = 25;

    @Inject
    DisputeQueue queue;

    @Inject
    DisputeViews views;

    @Inject
    Here here;

    private boolean answered;
    private QueueCounts counts;
    private long answers;
    private int page;
    private List<DisputedLine> lines = List.of();

    @PostConstruct
    void read() {
        answered = ANSWERED.equals(Faces.getRequestParameter("state"));
        counts = queue.counts();
        answers = queue.countAnswers();
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        int first = (page - 1) * ROWS;
        LocalDate today = queue.today();
        lines = answered
                ? queue.answers(first, ROWS).stream().map(views::line).toList()
                : queue.open(first, ROWS).stream()
                        .map(row -> views.line(row, today))
                        .toList();
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

    /** What the address of the list as a file ends with. */
    public String getSheetQuery() {
        return answered ? "?state=" + ANSWERED : "";
    }

    public String at(int other) {
        return answered ? "?state=answered&page=" + other : "?page=" + other;
    }
}
