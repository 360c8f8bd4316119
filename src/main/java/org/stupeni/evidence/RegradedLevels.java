package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.course.Courses;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.evidence.Statement.Share;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.quiz.grading.Regraded;
import org.stupeni.quiz.repair.regrade.LevelImpact;
import org.stupeni.quiz.repair.regrade.RegradeImpacts;

/** Tells what a regrade would do to the levels that people reach: the same assessment, with the changed result in the place of the old one. */
@ApplicationScoped
class RegradedLevels implements RegradeImpacts {

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels reached;

    @Inject
    Frameworks frameworks;

    @Inject
    CourseSources sources;

    @Inject
    Courses courses;

    @Override
    public List<LevelImpact> of(List<Regraded> results) {
        if (results.isEmpty()) {
            return List.of();
        }
        Map<Long, List<EvidenceRow>> rows =
                ledger.of(results.stream().map(Regraded::employeeId).toList());
        FrameworkVersion rules = frameworks.current();
        LocalDate today = reached.today();
        Sources possible = sources.current();
        return results.stream()
                .map(result -> {
                    List<Evidence> now = rows.getOrDefault(result.employeeId(), List.of()).stream()
                            .map(EvidenceRow::evidence)
                            .toList();
                    String competency =
                            courses.version(result.courseVersionId()).course().competency();
                    List<Evidence> then =
                            now.stream().map(one -> changed(one, result)).toList();
                    return new LevelImpact(
                            result.attemptId(),
                            LevelImpact.Kind.REACHED,
                            Assessment.assess(now, rules, competency, today, possible)
                                    .reached(),
                            Assessment.assess(then, rules, competency, today, possible)
                                    .reached());
                })
                .toList();
    }

    private static Evidence changed(Evidence one, Regraded result) {
        boolean ofAttempt = one.source().kind().equals(Source.ATTEMPT)
                && one.source().id().equals(String.valueOf(result.attemptId()))
                && one.voidedOn() == null;
        if (!ofAttempt || !(one.statement() instanceof ExamTaken taken)) {
            return one;
        }
        Regraded.Result after = result.after();
        ExamTaken now = new ExamTaken(
                taken.course(),
                taken.exam(),
                taken.level(),
                taken.attempt(),
                taken.grading() + 1,
                after.points(),
                after.maximum(),
                after.cut(),
                after.isPassed(),
                after.byIndicator().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                score -> new Share(
                                        score.getValue().points(),
                                        score.getValue().maximum()))),
                taken.zone());
        return new Evidence(
                one.id(),
                one.competency(),
                now,
                one.occurredOn(),
                one.validTo(),
                one.source(),
                one.recordedOn(),
                one.voidedOn());
    }
}
