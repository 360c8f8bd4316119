package org.stupeni.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.HeldLevels;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.StandingDecline;
import org.stupeni.evidence.Assessed;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.PersonLedger;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Framework;

/** Where a person stands on each stair. Only where more is reached than held it is read what was decided. */
@ApplicationScoped
@Transactional
public class Climbs {

    @Inject
    OpenDecisions decisions;

    @Inject
    HeldLevels heldLevels;

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels reached;

    /** By competency, in the order of the framework. */
    public Map<String, Climb> of(Long employeeId) {
        PersonLedger read = ledger.read(employeeId);
        return of(read, reached.assessAll(read), heldLevels.of(employeeId, reached.today()));
    }

    /**
     * The same for who has read it already.
     *
     * @param assessed what is reached today, by competency
     */
    Map<String, Climb> of(PersonLedger read, List<Assessed> assessed, Map<String, HeldLevel> held) {
        boolean more = assessed.stream().anyMatch(one -> one.reached() > level(held, one));
        List<StandingDecline> declines = more ? decisions.declined(read.employeeId()) : List.of();
        Map<String, Climb> climbs = new LinkedHashMap<>();
        for (Assessed one : assessed) {
            int now = level(held, one);
            climbs.put(
                    one.competency(),
                    one.reached() > now
                            ? Climb.of(decisions.open(read, one, held.get(one.competency()), declines))
                            : Climb.of(one, now));
        }
        return climbs;
    }

    private static int level(Map<String, HeldLevel> held, Assessed one) {
        HeldLevel level = held.get(one.competency());
        return level == null ? Framework.LOWEST : level.level();
    }
}
