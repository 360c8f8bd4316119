package org.stupeni.certification;

import java.time.LocalDate;
import java.util.Optional;
import org.stupeni.framework.Framework;
import org.stupeni.framework.LevelRule;
import org.stupeni.platform.Refused;

/**
 * Who may decide what. Pure: the facts of the moment in, a refusal or nothing out.
 *
 * @param employee the person who is decided about
 * @param level the level in question
 * @param reached whether the evidence reaches this very level today; for a renewal the evidence of the period that ends
 * @param held the level the person holds today, or 1
 * @param rule who decides by the framework, or null where the framework has no such level
 * @param pending whether a decision is made whose certificate is still to be issued
 * @param renewable the first day on which the held level may be renewed; null where nothing is held, or it is renewed already
 * @param today in the organisation's zone
 */
record DecisionPolicy(
        Long employee,
        int level,
        boolean reached,
        int held,
        LevelRule.Decision rule,
        boolean pending,
        LocalDate renewable,
        LocalDate today) {

    /** Why this person may not decide now in this manner, certify or decline alike; nothing where they may. */
    Optional<Refused> refuses(Long decider, Decision.Manner manner) {
        if (level <= Framework.LOWEST || rule == null) {
            return refused("no_such_level");
        }
        if (employee.equals(decider)) {
            return refused("self");
        }
        if (pending) {
            return refused("pending");
        }
        if (held > level || held == level && renewable == null) {
            return refused("held");
        }
        if (held == level && today.isBefore(renewable)) {
            return Optional.of(new Refused("certification_decision.too_early", level, renewable));
        }
        if (!reached) {
            return refused(held == level ? "not_reached_again" : "not_reached");
        }
        return manner(manner);
    }

    private Optional<Refused> manner(Decision.Manner manner) {
        if (rule == LevelRule.Decision.TWO) {
            boolean enough = manner == Decision.Manner.TWO || manner == Decision.Manner.OVERRIDE;
            return enough ? Optional.empty() : refused("two");
        }
        if (manner == Decision.Manner.TWO || manner == Decision.Manner.OVERRIDE) {
            return refused("not_two");
        }
        if (manner == Decision.Manner.RULE && rule != LevelRule.Decision.AUTOMATIC) {
            return refused("not_automatic");
        }
        return Optional.empty();
    }

    private Optional<Refused> refused(String why) {
        return Optional.of(new Refused("certification_decision." + why, level));
    }
}
