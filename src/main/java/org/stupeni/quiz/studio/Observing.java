package org.stupeni.quiz.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistUse;
import org.stupeni.course.draft.NodeKey;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.platform.LocalText;

/**
 * What publishing a course does to those who observe by its checklist: role-plays and scenes are not used while they name what the checklist has no more. Pure.
 *
 * @param published the newest version of the course, or null
 * @param elsewhere another course that has the checklist of this competency
 * @param titleOf how a competency is called
 */
record Observing(
        Course published, Optional<PublishedCourse> elsewhere, ChecklistUse use, Function<String, LocalText> titleOf) {

    List<Finding> of(Course course) {
        List<Finding> findings = new ArrayList<>();
        Checklist own = course.checklist();
        if (own != null) {
            NodeKey node = Finding.at(NodeKind.CHECKLIST, own.competency());
            elsewhere.ifPresent(other -> findings.add(
                    Finding.error("checklist_elsewhere", node, other.course().title())));
            if (elsewhere.isEmpty() && replaces(own)) {
                findings.add(Finding.warning("checklist_replaces", node, titleOf.apply(own.competency())));
            }
            lost(own.competency(), own, node, findings);
        }
        Checklist before = published == null ? null : published.checklist();
        if (before != null && (own == null || !own.competency().equals(before.competency()))) {
            Checklist next = use.besideCourses(before.competency()).orElse(null);
            findings.add(Finding.warning(
                    next == null ? "checklist_none_left" : "checklist_of_folder", Finding.course(), before.title()));
            lost(before.competency(), next, Finding.course(), findings);
        }
        return findings;
    }

    /** Whether something else would be watched than by the checklist in force. */
    private boolean replaces(Checklist own) {
        return use.inForce(own.competency())
                .filter(inForce -> !inForce.items().equals(own.items()))
                .isPresent();
    }

    private void lost(String competency, Checklist next, NodeKey node, List<Finding> findings) {
        ChecklistUse.Lost lost = use.lostBy(competency, next);
        if (!lost.rolePlays().isEmpty()) {
            findings.add(Finding.warning("checklist_role_plays", node, names(lost.rolePlays())));
        }
        if (!lost.scenes().isEmpty()) {
            boolean enough = lost.scenesLeft() >= lost.scenesNeeded();
            findings.add(Finding.warning(
                    enough ? "checklist_scenes" : "checklist_calibration",
                    node,
                    names(lost.scenes()),
                    lost.scenesLeft(),
                    lost.scenesNeeded()));
        }
    }

    private static LocalText names(List<LocalText> titles) {
        return new LocalText(
                titles.stream().map(title -> "«" + title.ru() + "»").collect(Collectors.joining(", ")),
                titles.stream().map(title -> "“" + title.en() + "”").collect(Collectors.joining(", ")));
    }
}
