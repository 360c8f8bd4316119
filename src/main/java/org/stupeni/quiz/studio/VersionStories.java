package org.stupeni.quiz.studio;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Courses;
import org.stupeni.course.draft.ComparedVersions;
import org.stupeni.enrolment.MovePolicy;
import org.stupeni.enrolment.VersionMoves;
import org.stupeni.quiz.repair.QuestionRepairs;
import org.stupeni.quiz.repair.RepairRow;

/** Tells of every version of a course who published it, when and why. */
@ApplicationScoped
@Transactional
public class VersionStories {

    @Inject
    Courses courses;

    @Inject
    ComparedVersions drafts;

    @Inject
    QuestionRepairs repairs;

    @Inject
    VersionMoves moves;

    /** The newest first. */
    public List<VersionStory> of(String courseId) {
        Map<Integer, String> reasons = drafts.reasons(courseId);
        Map<Long, MovePolicy> policies = moves.policies(courseId);
        Map<Long, RepairRow> repaired = repairs.of(courseId).stream()
                .collect(Collectors.toMap(RepairRow::courseVersionId, Function.identity(), (one, other) -> one));
        return courses.versions(courseId).stream()
                .map(row -> {
                    RepairRow repair = reasons.containsKey(row.number()) ? null : repaired.get(row.id());
                    return new VersionStory(
                            row.number(),
                            row.publishedAt(),
                            row.publishedBy(),
                            repair == null ? reasons.get(row.number()) : repair.reason(),
                            repair == null ? null : repair.questionId(),
                            policies.get(row.id()));
                })
                .toList();
    }
}
