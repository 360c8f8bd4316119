package org.stupeni.quiz.marking.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.quiz.marking.Agreements;
import org.stupeni.quiz.marking.MarkingQueue;
import org.stupeni.quiz.marking.QueueRow;
import org.stupeni.quiz.marking.Resolutions;

/** What waits for a trainer who marks: questions with answers, and answers whose marks differ. */
@Named
@RequestScoped
public class AuthorMarkingPage {

    private static final int ON_PAGE = 20;
    private static final int MOST_DISCREPANCIES = 50;

    @Inject
    MarkingQueue queue;

    @Inject
    Resolutions resolutions;

    @Inject
    Agreements agreements;

    @Inject
    MarkingViews views;

    @Inject
    AuthorMarkingCoursePage filter;

    @Inject
    CurrentPerson me;

    private int page;
    private boolean more;
    private List<QueueLine> lines;
    private List<DiscrepancyLine> discrepancies;
    private long differing;
    private List<AgreementView> exams;

    @PostConstruct
    void read() {
        page = Optional.ofNullable(Faces.getRequestParameter("page"))
                .filter(digits -> digits.matches("[1-9][0-9]{0,3}"))
                .map(Integer::valueOf)
                .orElse(1);
        List<QueueRow> rows = queue.questions(me.getId(), filter.getCourse(), (page - 1) * ON_PAGE, ON_PAGE + 1);
        more = rows.size() > ON_PAGE;
        lines = rows.stream().limit(ON_PAGE).map(views::line).toList();
        discrepancies = resolutions.waiting(me.getId(), filter.getCourse(), 0, MOST_DISCREPANCIES).stream()
                .map(views::line)
                .toList();
        differing = discrepancies.size() < MOST_DISCREPANCIES
                ? discrepancies.size()
                : resolutions.count(me.getId(), filter.getCourse());
        exams = agreements.ofExams().stream()
                .filter(exam -> filter.getCourse() == null || exam.courseId().equals(filter.getCourse()))
                .map(views::agreement)
                .toList();
    }

    public List<QueueLine> getLines() {
        return lines;
    }

    public List<DiscrepancyLine> getDiscrepancies() {
        return discrepancies;
    }

    public List<AgreementView> getExams() {
        return exams;
    }

    public int getPage() {
        return page;
    }

    /** Whether there are questions after those shown. */
    public boolean isMore() {
        return more;
    }

    /** How many differ in all. */
    public long getDiffering() {
        return differing;
    }

    /** What was done just now, or null. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return "resolved".equals(done) || "decided".equals(done) ? done : null;
    }
}
