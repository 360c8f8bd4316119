package org.stupeni.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.course.Courses;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.enrolment.LearnersRow;

/** The published courses, for trainers: where their day begins. */
@Named
@RequestScoped
public class AuthorCoursesPage {

    @Inject
    Courses courses;

    @Inject
    Enrolments enrolments;

    private List<AuthorCourseRow> rows;

    @PostConstruct
    void load() {
        List<LearnersRow> learners = enrolments.learners();
        rows = courses.latest().stream()
                .map(newest -> AuthorCourseRow.of(newest, learners))
                .toList();
    }

    public List<AuthorCourseRow> getRows() {
        return rows;
    }
}
