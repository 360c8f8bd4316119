package org.stupeni.quiz.repair.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.course.Courses;
import org.stupeni.course.Exam;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.quiz.grading.Regraded;
import org.stupeni.quiz.repair.regrade.ChangedResult;
import org.stupeni.quiz.repair.regrade.LevelImpact;
import org.stupeni.quiz.repair.regrade.RegradeImpacts;
import org.stupeni.quiz.score.Outcome;

/** Writes what a regrade would do in the reader's language. */
@RequestScoped
class RegradeLines {

    @Inject
    @Any
    Instance<RegradeImpacts> above;

    @Inject
    People people;

    @Inject
    Courses courses;

    @Inject
    ViewTexts texts;

    /** What the rooms above say follows from these results, by attempt. */
    Map<Long, Map<LevelImpact.Kind, LevelImpact>> impacts(List<Regraded> results) {
        Map<Long, Map<LevelImpact.Kind, LevelImpact>> impacts = new HashMap<>();
        above.forEach(room -> room.of(results)
                .forEach(impact -> impacts.computeIfAbsent(impact.attemptId(), id -> new HashMap<>())
                        .put(impact.kind(), impact)));
        return impacts;
    }

    List<RegradeLine> of(List<Regraded> results, Map<Long, Map<LevelImpact.Kind, LevelImpact>> impacts) {
        Map<Long, PersonRow> persons = people.findAll(
                results.stream().map(Regraded::employeeId).distinct().toList());
        return results.stream()
                .map(result -> line(
                        result, persons.get(result.employeeId()), impacts.getOrDefault(result.attemptId(), Map.of())))
                .toList();
    }

    private RegradeLine line(Regraded result, PersonRow person, Map<LevelImpact.Kind, LevelImpact> impacts) {
        LevelImpact reached = impacts.get(LevelImpact.Kind.REACHED);
        return new RegradeLine(
                result.attemptId(),
                result.employeeId(),
                person.name().full(),
                person.number(),
                exam(result.courseVersionId(), result.examId()),
                points(result.before()),
                points(result.after()),
                result.before().isPassed(),
                result.after().isPassed(),
                reached == null ? 1 : reached.before(),
                reached == null ? 1 : reached.after(),
                level(impacts, LevelImpact.Kind.HELD),
                level(impacts, LevelImpact.Kind.CITED),
                result.isLower());
    }

    /** What regrades made of results. */
    List<ChangedLine> changed(List<ChangedResult> results) {
        Map<Long, PersonRow> persons = people.findAll(
                results.stream().map(ChangedResult::employeeId).distinct().toList());
        return results.stream()
                .map(result -> changed(result, persons.get(result.employeeId())))
                .toList();
    }

    private ChangedLine changed(ChangedResult result, PersonRow person) {
        return new ChangedLine(
                person.name().full(),
                person.number(),
                exam(result.courseVersionId(), result.examId()),
                texts.of("repair_regrade.points_of", result.pointsBefore(), result.maximumBefore()),
                texts.of("repair_regrade.points_of", result.pointsAfter(), result.maximumAfter()),
                result.outcomeBefore() == Outcome.PASSED,
                result.outcomeAfter() == Outcome.PASSED,
                result.doneAt());
    }

    private static int level(Map<LevelImpact.Kind, LevelImpact> impacts, LevelImpact.Kind kind) {
        LevelImpact impact = impacts.get(kind);
        return impact == null ? 0 : impact.before();
    }

    private String points(Regraded.Result result) {
        return texts.of("repair_regrade.points", result.points(), result.maximum(), result.cut());
    }

    private String exam(long courseVersionId, String examId) {
        return courses.version(courseVersionId)
                .course()
                .exam(examId)
                .map(Exam::title)
                .map(texts::in)
                .orElse(examId);
    }
}
