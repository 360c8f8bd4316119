package org.stupeni.quiz.studio;

import java.util.Map;
import org.stupeni.enrolment.MovePolicy;
import org.stupeni.quiz.repair.RepairKind;

/**
 * What whoever publishes a draft says about it.
 *
 * @param reason what has changed, and why
 * @param seen the seal of the warnings that were seen; anything where there are none
 * @param learners when those who are in the course get the new version
 * @param changes what the change of each question of an exam is, by the question's id
 */
public record Release(String reason, String seen, MovePolicy learners, Map<String, RepairKind> changes) {

    public Release {
        changes = Map.copyOf(changes);
    }
}
