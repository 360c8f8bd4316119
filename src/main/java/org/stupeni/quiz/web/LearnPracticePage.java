package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.enrolment.CourseProgress;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.start.Attempts;

/** The page before the practice quiz of a module. */
@Named
@RequestScoped
public class LearnPracticePage {

    @Inject
    Enrolments enrolments;

    @Inject
    Attempts attempts;

    @Inject
    CurrentPerson me;

    private String course;
    private String module;
    private Course found;
    private CourseModule quiz;
    private List<AttemptRow> before = List.of();

    public void load() throws IOException {
        found = enrolments
                .progress(me.getId(), course)
                .map(CourseProgress::course)
                .orElse(null);
        quiz = Optional.ofNullable(found)
                .flatMap(c -> c.module(module))
                .filter(m -> !m.practice().isEmpty())
                .orElse(null);
        if (quiz == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        before = attempts.of(me.getId(), AttemptKind.PRACTICE, course, module);
    }

    public void start() throws IOException {
        Optional<Long> attempt = attempts.practise(me.getId(), course, module);
        if (attempt.isPresent()) {
            Faces.redirect("/learn/attempt?id=%s", attempt.get());
            return;
        }
        load();
    }

    public Course getFound() {
        return found;
    }

    public CourseModule getQuiz() {
        return quiz;
    }

    /** Whether one was begun and not finished. */
    public boolean isOpen() {
        return before.stream().anyMatch(AttemptRow::isRunning);
    }

    /** The last one that was finished, or null. */
    public AttemptRow getLast() {
        return before.stream().filter(AttemptRow::isGraded).findFirst().orElse(null);
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }
}
