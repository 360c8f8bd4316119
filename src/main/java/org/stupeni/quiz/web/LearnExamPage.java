package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.omnifaces.util.Faces;
import org.stupeni.course.Course;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.web.HeldFirst;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.question.QuestionType;
import org.stupeni.quiz.cut.CutStudies;
import org.stupeni.quiz.start.Attempts;
import org.stupeni.quiz.start.ExamStanding;
import org.stupeni.quiz.start.Exams;
import org.stupeni.quiz.start.Standing;

/** The page before an exam: its rules, where the person stands, and the button that starts it. */
@Named
@RequestScoped
public class LearnExamPage {

    @Inject
    Exams exams;

    @Inject
    Attempts attempts;

    @Inject
    CutStudies studies;

    @Inject
    Frameworks frameworks;

    @Inject
    HeldFirst heldFirst;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private String course;
    private String id;
    private ExamStanding exam;
    private boolean marked;

    public void load() throws IOException {
        Optional<ExamStanding> found = exams.find(me.getId(), course, id);
        if (found.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        exam = found.get();
        marked = mayAskToBeMarked();
    }

    /** Starts an attempt, or goes on with the running one. */
    public void start() throws IOException {
        try {
            Optional<Long> attempt = attempts.start(me.getId(), course, id);
            if (attempt.isPresent()) {
                Faces.redirect("/learn/attempt?id=%s", attempt.get());
                return;
            }
        } catch (Refused refused) {
            texts.show(refused);
        }
        load();
    }

    /** How many points a paper needs; where judges decide for each paper, about how many. */
    public String getCut() {
        int questions = exam.exam().questions();
        return studies.adopted(course, id)
                .map(adopted -> texts.of(
                        "quiz_start.cut_of_paper", Math.round(adopted.result().share() * questions), questions))
                .orElseGet(() -> texts.of("quiz_start.cut", exam.exam().cut(), questions));
    }

    /** Whether a paper may ask for answers that people mark. Before anything is loaded, when a press is looked for, nothing is told of it. */
    public boolean isMarked() {
        return marked;
    }

    private boolean mayAskToBeMarked() {
        ToIntFunction<String> levelOf = frameworks.current().framework().levels();
        Course drawn = exam.version().course();
        Set<String> fixed = exam.exam().fixed();
        return exam.exam().draw().stream()
                .flatMap(row -> drawn.pool(row, fixed, levelOf).stream())
                .anyMatch(question -> question.type() == QuestionType.OPEN);
    }

    /** The levels that come before the exam's, in words; empty where none does. */
    public String getFirst() {
        return exam == null
                ? ""
                : heldFirst.of(exam.version().course().competency(), exam.exam().level());
    }

    /** What the exam has to do with a level to be renewed, or null. */
    public String getRenewal() {
        return exam == null ? null : RenewalText.of(exam, frameworks.today(), texts);
    }

    /** Whether the person has passed and may nevertheless sit it again. */
    public boolean isAgain() {
        Standing standing = exam.standing();
        return standing.grant() != null
                && exam.attempts().stream()
                        .anyMatch(one -> Long.valueOf(one.id()).equals(standing.attemptId())
                                && exam.terms().areMetBy(one));
    }

    /** Whether there is a button to press: before anything is loaded, when a press is looked for, there always is. */
    public boolean isStartable() {
        return exam == null || exam.standing().mayStart() || exam.standing().isOpen();
    }

    /** The per cent of its points that the rule of the exam's level asks of every indicator, 0 where it asks for none. */
    public int getShare() {
        return exam == null ? 0 : exam.terms().share();
    }

    public ExamStanding getExam() {
        return exam;
    }

    public String getCourse() {
        return course;
    }

    public void setCourse(String course) {
        this.course = course;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
