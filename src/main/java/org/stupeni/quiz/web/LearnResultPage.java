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
import org.stupeni.enrolment.Enrolments;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.attempt.Answers;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.start.Attempts;
import org.stupeni.quiz.start.ExamStanding;
import org.stupeni.quiz.start.Exams;

/** What became of an attempt: handed in and waiting, or graded. */
@Named
@RequestScoped
public class LearnResultPage {

    @Inject
    Attempts attempts;

    @Inject
    Answers answers;

    @Inject
    HandIns handIns;

    @Inject
    GradingRun gradingRun;

    @Inject
    Exams exams;

    @Inject
    Enrolments enrolments;

    @Inject
    ResultViews views;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Clock clock;

    private Long id;
    private AttemptRow attempt;
    private ResultView result;
    private ExamStanding exam;
    private AfterPractice after;
    private long late;
    private boolean missed;

    public void load() throws IOException {
        Optional<AttemptRow> found = id == null ? Optional.empty() : attempts.find(id, me.getId());
        if (found.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        attempt = found.get();
        result = views.of(attempt, me.getId());
        late = answers.late(id);
        missed = attempt.isCheck() && attempt.isGraded() && answers.answered(id) < attempt.maximum();
        if (attempt.isExam()) {
            exam = exams.find(me.getId(), attempt.courseId(), attempt.subjectId())
                    .orElse(null);
        }
        if (attempt.isPractice() && attempt.isScored()) {
            after = enrolments.of(me.getId()).stream()
                    .filter(begun -> begun.course().id().equals(attempt.courseId()))
                    .findFirst()
                    .or(() -> enrolments.progress(me.getId(), attempt.courseId()))
                    .map(progress -> AfterPractice.of(
                            progress,
                            result.indicators(),
                            () -> attempts.passed(me.getId(), attempt.courseId()),
                            texts::in))
                    .orElse(null);
        }
    }

    public void takeBack() throws IOException {
        try {
            if (handIns.takeBack(id, me.getId())) {
                Faces.redirect("/learn/attempt?id=%s", id);
                return;
            }
        } catch (Refused refused) {
            texts.show(refused);
        }
        load();
    }

    /** Gives up taking back; the result is there at once, or as soon as the job has made it. */
    public void settle() throws IOException {
        if (handIns.settle(id, me.getId())) {
            gradingRun.one(id);
            Faces.redirect("/learn/result?id=%s", id);
            return;
        }
        load();
    }

    /** Whether the rule of the exam's level counts it; of an exam that is gone nothing else is told. */
    public boolean isCounted() {
        return exam == null || exam.terms().counted();
    }

    /** Whether there are buttons to press: before anything is loaded, when a press is looked for, there always are. */
    public boolean isTakeBackPossible() {
        return attempt == null || attempt.canBeTakenBack(clock.instant());
    }

    /** Whole seconds in which the hand-in can still be taken back. */
    public long getSecondsLeft() {
        return Math.max(
                0, attempt.settlesAt().getEpochSecond() - clock.instant().getEpochSecond());
    }

    /** Whether the time of a running attempt is over, so that the job is about to close it. */
    public boolean isTimeUp() {
        return attempt != null
                && attempt.isRunning()
                && attempt.isExam()
                && !clock.instant().isBefore(attempt.deadline());
    }

    public AttemptRow getAttempt() {
        return attempt;
    }

    public ResultView getResult() {
        return result;
    }

    /** Where the person stands with the exam now; null for practice and for an exam that is no longer offered. */
    public ExamStanding getExam() {
        return exam;
    }

    /** When and how the exam can be sat again, as the person stands with it now; null for practice and for an exam that is no longer offered. */
    public String getAgain() {
        return exam == null
                ? null
                : switch (exam.standing().kind()) {
                    case WAIT ->
                        texts.of("quiz_result.next_wait", exam.standing().next());
                    case MAY_START -> texts.of("quiz_result.next_now");
                    case PRACTISE -> texts.of("quiz_start.practise");
                    case CLOSED -> texts.of("quiz_start.closed");
                    case NONE_LEFT -> texts.of("quiz_result.next_none");
                    case PASSED -> texts.of("quiz_result.next_passed");
                    case OPEN, BEING_GRADED, BEING_MARKED -> texts.of("quiz_result.next_open");
                };
    }

    /** What to do after a practice; null for anything else. */
    public AfterPractice getAfter() {
        return after;
    }

    /** Whether it is a small check that time closed before every question had an answer. */
    public boolean isMissed() {
        return missed;
    }

    /** How many answers came too late to count. */
    public long getLate() {
        return late;
    }

    /** Whether right answers are among what is shown: it is more than mistakes then. */
    public boolean isRightShown() {
        return getReviewed().stream().anyMatch(question -> question.state().equals("met"));
    }

    public List<ResultView.Reviewed> getReviewed() {
        return result == null ? List.of() : result.reviewed();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
