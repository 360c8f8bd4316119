package org.stupeni.quiz.repair.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.question.Question;
import org.stupeni.quiz.repair.QuestionRepairs;
import org.stupeni.quiz.repair.RepairRow;

/** The question that an address names by {@code course} and {@code question}, as the newest version of the course has it, and its repairs; read once a request. */
@RequestScoped
public class AskedRepair {

    @Inject
    QuestionRepairs repairs;

    @Inject
    Courses courses;

    private PublishedCourse published;
    private Question question;
    private List<RepairRow> earlier = List.of();

    @PostConstruct
    void read() {
        String course = Faces.getRequestParameter("course");
        String id = Faces.getRequestParameter("question");
        if (course == null || id == null) {
            return;
        }
        published = courses.latest(course).orElse(null);
        earlier = repairs.of(course, id);
        question = published == null ? null : published.course().question(id).orElse(null);
    }

    /** Whether there is such a question, or was. */
    boolean isKnown() {
        return question != null || published != null && !earlier.isEmpty();
    }

    PublishedCourse published() {
        return published;
    }

    /** Null where the newest version has it no more. */
    Question question() {
        return question;
    }

    /** The newest first. */
    List<RepairRow> earlier() {
        return earlier;
    }

    /** The page itself, to be shown anew. */
    String here() {
        return "/author/repair?faces-redirect=true&course="
                + QuestionAddress.encoded(published.course().id()) + "&question="
                + QuestionAddress.encoded(question.id());
    }
}
