package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.retire.RetirementRow;
import org.stupeni.course.retire.Retirements;
import org.stupeni.course.web.AskedVersion;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.enrolment.LearnersRow;
import org.stupeni.enrolment.assignment.AssignmentLists;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.time.RunningAttempts;

/** Closes a course to new learners, with what that touches shown first, and opens it again. */
@Named
@RequestScoped
public class AuthorRetirePage {

    @Inject
    AskedVersion asked;

    @Inject
    Retirements retirements;

    @Inject
    Enrolments enrolments;

    @Inject
    AssignmentLists assignments;

    @Inject
    RunningAttempts running;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private PublishedCourse published;
    private RetirementRow retirement;
    private List<LearnersRow> learners;
    private String reason;

    @PostConstruct
    void read() {
        published = asked.find(Faces.getRequestParameter("course"), null).orElse(null);
        if (published == null) {
            Faces.responseSendError(404, "");
            return;
        }
        String course = published.course().id();
        retirement = retirements.of(course).orElse(null);
        learners = enrolments.learners().stream()
                .filter(row -> row.courseId().equals(course))
                .toList();
    }

    public void load() {}

    public String retire() {
        try {
            retirements.retire(published.course().id(), reason, me.getId());
            return here("retired");
        } catch (Refused refused) {
            if (refused.key().endsWith("_reason")) {
                texts.show("reason", refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
    }

    public String takeBack() {
        try {
            retirements.takeBack(published.course().id(), me.getId());
            return here("opened");
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    private String here(String done) {
        return "/author/retire?faces-redirect=true&course=" + published.course().id() + "&done=" + done;
    }

    /** What was done a moment ago, or null. */
    public String getDone() {
        String done = Faces.getRequestParameter("done");
        return !Faces.isPostback() && ("retired".equals(done) || "opened".equals(done)) ? done : null;
    }

    /** How many people are in the course and have not completed it. */
    public long getLearning() {
        return learners.stream()
                .mapToLong(row -> row.started() - row.completed())
                .sum();
    }

    public long getCompleted() {
        return learners.stream().mapToLong(LearnersRow::completed).sum();
    }

    public long getRunning() {
        return running.byVersion(published.course().id()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** How many assignments that are open ask for the course or one of its exams. */
    public long getAssignments() {
        return assignments.open().stream()
                .filter(row -> published.course().id().equals(row.subject().courseId()))
                .count();
    }

    public String getRetiredBy() {
        return people.find(retirement.retiredBy())
                .map(person -> person.name().full())
                .orElse("");
    }

    /** The retirement that is in force, or null. */
    public RetirementRow getRetirement() {
        return retirement;
    }

    public PublishedCourse getPublished() {
        return published;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
