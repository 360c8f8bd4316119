package org.stupeni.certification;

import java.util.Optional;
import org.stupeni.framework.Framework;
import org.stupeni.framework.LevelRule;
import org.stupeni.platform.Refused;

/**
 * Who may decide what. Pure: the facts of the moment in, a refusal or nothing out.
 *
 * @param employee the person who is decided about
 * @param level the level in question
 * @param reached whether the evidence reaches this very level today
 * @param held the level the person holds today, or 1
 * @param rule who decides by the framework, or null where the framework has no such level
 */
record DecisionPolicy(Long employee, int level, boolean reached, int held, LevelRule.Decision rule) {

    /**
     * Why this person may not decide now, certify or decline alike; nothing where they may.
     *
     * @param decider null for the portal, which decides only where the rule says so
     */
    Optional<Refused> refuses(Long decider) {
        if (level <= Framework.LOWEST || rule == null) {
            return refused("no_such_level");
        }
        if (employee.equals(decider)) {
            return refused("self");
        }
        if (held >= level) {
            return refused("held");
        }
        if (!reached) {
            return refused("not_reached");
        }
        if (rule == LevelRule.Decision.TWO) {
            return refused("two");
        }
        if (decider == null && rule != LevelRule.Decision.AUTOMATIC) {
            return refused("not_automatic");
        }
        return Optional.empty();
    }

    private Optional<Refused> refused(String why) {
        return Optional.of(new Refused("certification_decision." + why, level));
    }
}
