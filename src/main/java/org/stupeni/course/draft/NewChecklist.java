package org.stupeni.course.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.stupeni.course.Courses;
import org.stupeni.course.checklist.ChecklistUse;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Refused;

/** Begins the checklist of a draft: as the one by which people are observed now, so that nobody writes it anew; else without words. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class NewChecklist {

    @Inject
    Courses courses;

    @Inject
    Frameworks frameworks;

    @Inject
    ChecklistUse use;

    /**
     * @param all nodes of the draft, deleted ones too
     * @throws Refused if the draft or another course has it already, or the framework has not the competency of the course
     */
    CourseNode of(CourseDraft draft, List<DraftNode> all, NewNode wanted) {
        String competency = competency(all);
        all.stream()
                .filter(node -> node.kind() == NodeKind.CHECKLIST)
                .filter(node -> node.isLive() || node.nodeId().equals(competency))
                .findFirst()
                .ifPresent(node -> {
                    throw new Refused(node.isLive() ? "draft_add.checklist_there" : "draft_add.checklist_deleted");
                });
        if (frameworks.current().framework().competency(competency).isEmpty()) {
            throw new Refused("draft_add.checklist_competency");
        }
        courses.checklistElsewhere(competency, draft.courseId()).ifPresent(other -> {
            throw new Refused("draft_add.checklist_elsewhere", other.course().title());
        });
        return use.inForce(competency)
                .map(CourseNodes::checklist)
                .orElseGet(() -> new CourseNode(NodeKind.CHECKLIST, null, competency, wanted.document(competency, "")));
    }

    private static String competency(List<DraftNode> all) {
        return all.stream()
                .filter(node -> node.kind() == NodeKind.HEADER)
                .findFirst()
                .map(node -> NodeForm.parts(NodeKind.HEADER, node.document()).get("competency"))
                .orElse("");
    }
}
