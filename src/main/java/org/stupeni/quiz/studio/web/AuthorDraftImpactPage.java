package org.stupeni.quiz.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.enrolment.LearnersRow;
import org.stupeni.quiz.RunningAttempts;

/** Whom the publication of a draft concerns. */
@Named
@RequestScoped
public class AuthorDraftImpactPage {

    @Inject
    AskedRelease asked;

    @Inject
    Enrolments enrolments;

    @Inject
    RunningAttempts running;

    /** How many people have started the course. */
    public long getLearners() {
        String course = asked.draft().orElseThrow().courseId();
        return enrolments.learners().stream()
                .filter(row -> row.courseId().equals(course))
                .mapToLong(LearnersRow::started)
                .sum();
    }

    /** How many exams run at this moment. */
    public long getRunning() {
        return running.count(asked.draft().orElseThrow().courseId());
    }
}
