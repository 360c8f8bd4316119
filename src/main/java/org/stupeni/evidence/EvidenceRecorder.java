package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.course.Courses;
import org.stupeni.enrolment.CourseCompleted;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.evidence.Statement.Observed;
import org.stupeni.evidence.Statement.Share;
import org.stupeni.observation.ObservationSigned;
import org.stupeni.observation.ObservationVoided;
import org.stupeni.platform.Settings;
import org.stupeni.quiz.grading.AttemptGraded;
import org.stupeni.quiz.grading.Gradings;
import org.stupeni.quiz.score.ExamResult;
import org.stupeni.quiz.spaced.CheckAnswered;

/**
 * Writes what the rooms below tell into the ledger, in their transaction: a grading without its evidence is repeated with it.
 *
 * <p>A passed and a failed exam are evidence alike: the page that explains a level also says why an exam does not count. The number of the grading is the
 * revision of the evidence, so a regrade voids what the grading before it stated.
 */
@ApplicationScoped
class EvidenceRecorder {

    private static final int CHECK_YEARS = 3;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Gradings gradings;

    @Inject
    Courses courses;

    @Inject
    Settings settings;

    void recordExam(@Observes AttemptGraded graded) {
        ExamResult result = gradings.result(graded.attemptId());
        ledger.record(new NewEvidence(
                null,
                result.employeeId(),
                result.competency(),
                statementOf(result),
                result.handedInAt(),
                null,
                new Source(Source.ATTEMPT, String.valueOf(result.attemptId())),
                result.grading()));
    }

    /** Completing the same version a second time adds nothing; another version is another completion. */
    void recordCourse(@Observes CourseCompleted completed) {
        ledger.record(new NewEvidence(
                null,
                completed.who(),
                courses.version(completed.versionId()).course().competency(),
                new CourseDone(completed.courseId(), completed.versionId()),
                completed.when(),
                null,
                new Source(Source.COMPLETION, completed.who() + "/" + completed.versionId()),
                1));
    }

    /** The fact is of the day it was seen: what was seen today happened just now, what was seen on an earlier day at its noon. */
    void recordObservation(@Observes ObservationSigned signed) {
        LocalDate signedOn = LocalDate.ofInstant(signed.when(), settings.zone());
        ledger.record(new NewEvidence(
                signed.who(),
                signed.employeeId(),
                signed.competency(),
                new Observed(signed.who(), signed.situation(), signed.level()),
                signed.seenOn().isBefore(signedOn)
                        ? signed.seenOn()
                                .atTime(LocalTime.NOON)
                                .atZone(settings.zone())
                                .toInstant()
                        : signed.when(),
                null,
                source(signed.observationId()),
                1));
    }

    /**
     * A small check speaks for three years: longer than a certificate of two years with the months in which it was renewed early, and not for ever, as knowledge does not.
     */
    void recordCheck(@Observes CheckAnswered answered) {
        LocalDate on = LocalDate.ofInstant(answered.handedInAt(), settings.zone());
        ledger.record(new NewEvidence(
                null,
                answered.employeeId(),
                answered.competency(),
                new Statement.Checked(
                        answered.courseId(),
                        answered.level(),
                        answered.attemptId(),
                        answered.points(),
                        answered.maximum(),
                        Strength.COUNTS),
                answered.handedInAt(),
                on.plusYears(CHECK_YEARS).minusDays(1),
                new Source(Source.CHECK, String.valueOf(answered.checkId())),
                1));
    }

    void voidObservation(@Observes ObservationVoided voided) {
        ledger.voidSource(voided.who(), source(voided.observationId()), voided.reason());
    }

    private static Source source(long observationId) {
        return new Source(Source.OBSERVATION, String.valueOf(observationId));
    }

    private static Statement statementOf(ExamResult result) {
        Map<String, Share> shares = result.indicators().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        score -> new Share(
                                score.getValue().points(), score.getValue().maximum())));
        return new ExamTaken(
                result.courseId(),
                result.examId(),
                result.level(),
                result.attemptId(),
                result.grading(),
                result.points(),
                result.maximum(),
                result.cut(),
                result.passed(),
                shares,
                result.zone().signum() > 0 ? result.zone() : null);
    }
}
