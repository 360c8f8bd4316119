package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.stupeni.certification.spread.SpreadSettled;
import org.stupeni.evidence.LevelsComputed;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.LevelRule;

/**
 * Certifies by itself what is reached, where the level's rule leaves it to the portal; in the transaction that found the level.
 *
 * <p>It looks whenever a person's levels are computed: with new evidence, which may reach a level or renew one, on every new day, since a window may have opened for
 * evidence that is there already, and by new rules, which may leave to the portal what people decided before. Where no rule does, it asks nothing. What observers
 * kept back who saw things differently follows when HR has settled it.
 */
@ApplicationScoped
@Transactional
class AutomaticDecisions {

    @Inject
    OpenDecisions openDecisions;

    @Inject
    Decisions decisions;

    @Inject
    HeldLevels held;

    @Inject
    Frameworks frameworks;

    void decide(@Observes LevelsComputed computed) {
        List<Map.Entry<String, Integer>> left = computed.reached().entrySet().stream()
                .filter(entry -> isLeftToThePortal(entry.getKey(), entry.getValue()))
                .toList();
        if (left.isEmpty()) {
            return;
        }
        LocalDate today = frameworks.today();
        Map<String, HeldLevel> levels = held.of(computed.employeeId(), today);
        left.stream()
                .filter(entry -> isInQuestion(entry.getKey(), entry.getValue(), levels.get(entry.getKey()), today))
                .forEach(entry -> decide(computed.employeeId(), entry.getKey(), entry.getValue()));
    }

    void decide(@Observes SpreadSettled settled) {
        int level =
                openDecisions.open(settled.employeeId(), settled.competency()).level();
        if (isLeftToThePortal(settled.competency(), level)) {
            decide(settled.employeeId(), settled.competency(), level);
        }
    }

    private boolean isLeftToThePortal(String competency, int level) {
        return level > Framework.LOWEST && rule(competency, level).decision() == LevelRule.Decision.AUTOMATIC;
    }

    /** Whether more is reached than held, or the same while its window is open. */
    private boolean isInQuestion(String competency, int level, HeldLevel holds, LocalDate today) {
        return holds == null
                || holds.level() < level
                || holds.level() == level
                        && !today.isBefore(LevelRule.renewableFrom(
                                holds.until(), rule(competency, level).renewal()));
    }

    private LevelRule rule(String competency, int level) {
        return frameworks
                .current()
                .framework()
                .level(competency, level)
                .orElseThrow()
                .rule();
    }

    private void decide(Long employeeId, String competency, int level) {
        OpenDecision open = openDecisions.open(employeeId, competency);
        if (openDecisions.refuses(open, Deciders.rule(), level).isEmpty()
                && openDecisions.standsAgainst(open, level).isEmpty()
                && openDecisions.restsOnLine(open, level).isEmpty()) {
            decisions.certify(null, employeeId, competency, level, open.decided(), null);
        }
    }
}
