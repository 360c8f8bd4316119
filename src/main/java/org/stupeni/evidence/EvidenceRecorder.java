package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.course.Courses;
import org.stupeni.enrolment.CourseCompleted;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.evidence.Statement.Share;
import org.stupeni.quiz.AttemptGraded;
import org.stupeni.quiz.ExamResult;
import org.stupeni.quiz.Gradings;

/**
 * Writes what the rooms below tell into the ledger, in their transaction: a grading without its evidence is repeated with it.
 *
 * <p>A passed and a failed exam are evidence alike: the page that explains a level also says why an exam does not count. The number of the grading is the
 * revision of the evidence, so a regrade voids what the grading before it stated.
 */
@ApplicationScoped
class EvidenceRecorder {

    @Inject
    EvidenceLedger ledger;

    @Inject
    Gradings gradings;

    @Inject
    Courses courses;

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
