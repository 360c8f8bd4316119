package org.stupeni.certification.independence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement.CourseDone;

/** What tables prove, as one question to the database: rows of the name of a {@link Tie} and of somebody who has it. JPQL has no union. */
class ProvenTies {

    /** Lists in SQL must not be empty: a number that no row has, and a word. */
    private static final List<Long> NONE = List.of(-1L);

    private static final List<String> NOTHING = List.of("");

    /** The drafts that became a version the person learned from or was asked by, or an earlier one of the same course: what was written there stands there still. */
    private static final String WRITTEN =
            " join course_draft d on d.course_id = w.course_id and d.published_number <= w.number and d.state = 'PUBLISHED'"
                    + " join draft_node n on n.draft_id = d.id left join draft_node p on p.id = n.parent_id";

    /** Of a node that was copied into a draft the first text is nobody's work there. */
    private static final String CHANGED = "(n.origin = 'ADDED' or %s.version > 1)";

    private final List<Object> arguments;

    /** @param arguments takes what the question asks with, in its order */
    ProvenTies(List<Object> arguments) {
        this.arguments = arguments;
    }

    /** @param competency what is decided about, with the level; null where nothing was decided about it before */
    String sql(Long employeeId, Ground ground, String competency, int level) {
        List<Long> attempts = Ground.from(Source.ATTEMPT, ground.around());
        List<Long> panels = Ground.from(Source.PANEL, ground.cited());
        List<Long> evidence = ground.cited().stream().map(Evidence::id).toList();
        return "select 'CONFLICT', declared_by from conflict where employee_id = " + place(employeeId)
                + " union select 'OBSERVED', observer_id from observation where signed_at is not null and employee_id = "
                + place(employeeId) + " and competency in " + places(ground.competencies(), NOTHING)
                + " union select 'MARKED', m.marker_id from answer_mark m join open_answer o on o.id = m.open_answer_id"
                + " where m.final_at is not null and o.attempt_id in " + places(attempts, NONE)
                + taught(attempts, versions(ground))
                + " union select 'PANEL', employee_id from panel_member where left_at is null and panel_id in "
                + places(panels, NONE)
                + " union select 'RECORDED', recorded_by from evidence where recorded_by is not null"
                + " and kind not in ('EXAM', 'OBSERVATION', 'PANEL', 'DECISION') and source_kind <> 'completion' and id in "
                + places(evidence, NONE)
                + (competency == null ? "" : overturned(employeeId, competency, level));
    }

    private static List<Long> versions(Ground ground) {
        return ground.around().stream()
                .map(Evidence::statement)
                .filter(CourseDone.class::isInstance)
                .map(done -> ((CourseDone) done).version())
                .distinct()
                .toList();
    }

    /** Who published, wrote, or looked at keys; nothing where there is no course. */
    private String taught(List<Long> attempts, List<Long> versions) {
        if (attempts.isEmpty() && versions.isEmpty()) {
            return "";
        }
        return " union select 'TAUGHT', v.published_by from " + from(attempts, versions)
                + " join course_version v on v.course_id = w.course_id and v.number <= w.number where v.published_by is not null"
                + " union select 'TAUGHT', n.saved_by from " + from(attempts, versions) + WRITTEN
                + " where n.deleted_at is null and p.deleted_at is null and " + CHANGED.formatted("n")
                + " union select 'TAUGHT', c.saved_by from " + from(attempts, versions) + WRITTEN
                + " join draft_change c on c.node_id = n.id and c.kind = 'SAVED'"
                + " where n.deleted_at is null and p.deleted_at is null and " + CHANGED.formatted("c")
                + " union select 'TAUGHT', n.deleted_by from " + from(attempts, versions) + WRITTEN
                + " where n.deleted_by is not null and n.origin = 'BASE'"
                + " union select 'TAUGHT', r.decided_by from attempt t join key_review r on r.course_id = t.course_id"
                + " where r.state in ('CHECKED', 'RETURNED') and t.paper like '%' || r.question_version || '%' and t.id in "
                + places(attempts, NONE);
    }

    /** The versions of these attempts and these, as {@code w}. */
    private String from(List<Long> attempts, List<Long> versions) {
        return "(select course_version_id as id from attempt where id in " + places(attempts, NONE)
                + " union select id from course_version where id in " + places(versions, NONE)
                + ") x join course_version w on w.id = x.id";
    }

    /** Of two who declined a level the first had proposed it, and was not overturned. */
    private String overturned(Long employeeId, String competency, int level) {
        return overturned("decided_by", "('DECLINED', 'REVOKED')", employeeId, competency, level)
                + overturned("proposed_by", "('REVOKED')", employeeId, competency, level);
    }

    private String overturned(String by, String kinds, Long employeeId, String competency, int level) {
        return " union select 'OVERTURNED', a." + by + " from appeal a where a." + by
                + " is not null and a.state = 'UPHELD' and a.employee_id = " + place(employeeId)
                + " and a.competency = " + place(competency)
                + " and (a.kind in " + kinds + " and a.level = " + place(level)
                + " or a.kind = 'LOWER' and a.level < " + place(level)
                + " and not exists (select d.id from decision d where d.employee_id = a.employee_id"
                + " and d.competency = a.competency and d.decided_at > a.answered_at"
                + " and not exists (select u.decision_id from decision_undo u where u.decision_id = d.id)))";
    }

    private String places(Collection<?> values, List<?> instead) {
        List<String> places = new ArrayList<>();
        for (Object value : values.isEmpty() ? instead : values) {
            places.add(place(value));
        }
        return "(" + String.join(", ", places) + ")";
    }

    private String place(Object value) {
        arguments.add(value);
        return "?";
    }
}
