package org.stupeni.quiz.cohort.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.platform.web.PageNumbers;
import org.stupeni.quiz.cohort.CohortQuestionRow;
import org.stupeni.quiz.cohort.CohortQuestions;
import org.stupeni.quiz.cohort.Cohorts;
import org.stupeni.quiz.statistics.web.GroupFigures;

/** How the people whom the address means did on each question of the exams, or of the practice. */
@Named
@RequestScoped
public class AuthorCohortQuestionsPage {

    private static final int ROWS = 50;

    @Inject
    AskedCohort asked;

    @Inject
    Cohorts cohorts;

    @Inject
    CohortQuestions questions;

    @Inject
    GroupFigures figures;

    private CohortQuery query;
    private boolean practice;
    private long people;
    private int count;
    private int page;
    private List<GroupFigures.Line> rows = List.of();

    @PostConstruct
    void read() {
        query = asked.read(Faces::getRequestParameter).orElse(null);
        if (query == null) {
            Faces.responseSendError(404, "");
            return;
        }
        people = cohorts.count(query.filter());
        practice = OfPractice.asked(Faces::getRequestParameter);
        List<CohortQuestionRow> all =
                practice ? questions.ofPractice(query.filter()) : questions.ofExams(query.filter());
        count = all.size();
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        rows = all.subList((page - 1) * ROWS, Math.min(page * ROWS, count)).stream()
                .map(this::line)
                .toList();
    }

    private GroupFigures.Line line(CohortQuestionRow row) {
        return practice
                ? figures.ofPractice(
                        asked.course(),
                        row.courseVersionId(),
                        row.subjectId(),
                        row.questionId(),
                        row.version(),
                        row.people(),
                        row.facility())
                : figures.ofExam(
                        asked.course(),
                        row.courseVersionId(),
                        row.subjectId(),
                        row.questionId(),
                        row.version(),
                        row.people(),
                        row.facility());
    }

    /** Begins the page: it is read with the first look at the bean. */
    public void load() {}

    public Course getCourse() {
        return asked.course();
    }

    public List<GroupFigures.Line> getRows() {
        return rows;
    }

    /** How many people the filter means, whether they sat an exam or not. */
    public long getPeople() {
        return people;
    }

    public int getCount() {
        return count;
    }

    public boolean isFiltered() {
        return !query.filter().isEverybody();
    }

    /** Whether the practice is shown, and not the exams. */
    public boolean isPractice() {
        return practice;
    }

    /** Who is meant; which questions, it does not say. */
    public String getWritten() {
        return query.written();
    }

    /** Who is meant, and which questions. */
    public String getAll() {
        return OfPractice.written(query.written(), practice);
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
        return OfPractice.written(query.at(other), practice);
    }
}
