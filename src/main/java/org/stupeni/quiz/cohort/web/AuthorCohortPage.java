package org.stupeni.quiz.cohort.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.identity.web.PeopleList.Choice;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.cohort.Cohorts;

/** The people of a course: how far they are, how their exams went, and the way to those who need a word. */
@Named
@RequestScoped
public class AuthorCohortPage {

    static final int ROWS = 25;

    @Inject
    AskedCohort asked;

    @Inject
    Cohorts cohorts;

    @Inject
    CohortLines lines;

    @Inject
    Viewer viewer;

    private CohortQuery query;
    private long count;
    private List<CohortLine> rows = List.of();
    private long openAnswers;
    private long openRemarks;

    @PostConstruct
    void read() {
        query = asked.read(Faces::getRequestParameter).orElse(null);
        if (query == null) {
            Faces.responseSendError(404, "");
            return;
        }
        count = cohorts.count(query.filter());
        query = query.page(Math.min(query.page(), getPages()));
        rows = count == 0
                ? List.of()
                : cohorts.list(query.filter(), viewer.getLanguage(), (query.page() - 1) * ROWS, ROWS).stream()
                        .map(row -> lines.line(row, asked.course()))
                        .toList();
        openAnswers = cohorts.openAnswers(asked.course().id());
        openRemarks = cohorts.openRemarks(asked.course().id());
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public Course getCourse() {
        return asked.course();
    }

    public List<CohortLine> getRows() {
        return rows;
    }

    public long getCount() {
        return count;
    }

    /** How many answers of the whole course wait for a mark. */
    public long getOpenAnswers() {
        return openAnswers;
    }

    /** How many remarks of learners against questions of the course wait for an answer. */
    public long getOpenRemarks() {
        return openRemarks;
    }

    public boolean isFiltered() {
        return !query.filter().isEverybody();
    }

    public String getWords() {
        return query.filter().words();
    }

    public int getDays() {
        return query.filter().days();
    }

    public List<Choice> getStates() {
        return asked.states();
    }

    public List<Choice> getDepartments() {
        return asked.departments();
    }

    public List<Choice> getPositions() {
        return asked.positions();
    }

    public List<Choice> getVersions() {
        return asked.versions();
    }

    public List<Choice> getOrders() {
        return asked.orders();
    }

    /** What the address says of who is meant, for the form that leads on to a message. */
    public Map<String, String> getParts() {
        return query.parts();
    }

    public String getWritten() {
        return query.written();
    }

    public int getPage() {
        return query.page();
    }

    public int getPages() {
        return PageNumbers.count(count, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(query.page(), getPages());
    }

    public String at(int page) {
        return query.at(page);
    }
}
