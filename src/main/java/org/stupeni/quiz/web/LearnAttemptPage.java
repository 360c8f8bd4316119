package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.LocalText;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.start.Attempts;

/** The player: the whole paper of a running attempt. What is answered goes through {@link AttemptResource}, never through this page. */
@Named
@RequestScoped
public class LearnAttemptPage {

    @Inject
    Attempts attempts;

    @Inject
    Courses courses;

    @Inject
    AskedQuestions askedQuestions;

    @Inject
    CurrentPerson me;

    @Inject
    Clock clock;

    private Long id;
    private AttemptRow attempt;
    private Course course;
    private List<AskedQuestion> questions;

    /** A finished attempt has its result page instead. */
    public void load() throws IOException {
        Optional<AttemptRow> found = id == null ? Optional.empty() : attempts.find(id, me.getId());
        if (found.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        attempt = found.get();
        if (!attempt.isRunning()) {
            Faces.redirect("/learn/result?id=%s", id);
            return;
        }
        course = courses.version(attempt.courseVersionId()).course();
        questions = askedQuestions.of(attempts.paper(id, me.getId()).orElseThrow(), course, attempt.isPractice());
    }

    /** The exam's title, the title of the module that is practised, or of the course that a small check is from. */
    public LocalText getSubject() {
        if (attempt.isCheck()) {
            return course.title();
        }
        return attempt.isExam()
                ? course.exam(attempt.subjectId()).map(Exam::title).orElseThrow()
                : course.module(attempt.subjectId()).orElseThrow().title();
    }

    /** The server's clock in milliseconds, which the player carries on. */
    public long getNow() {
        return clock.instant().toEpochMilli();
    }

    /** The deadline in milliseconds; null for practice and for a small check, whose last day nobody has to watch by the second. */
    public Long getDeadline() {
        return attempt.isExam() ? attempt.deadline().toEpochMilli() : null;
    }

    public AttemptRow getAttempt() {
        return attempt;
    }

    public Course getCourse() {
        return course;
    }

    public List<AskedQuestion> getQuestions() {
        return questions;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
