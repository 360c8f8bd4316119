package org.stupeni.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stupeni.evidence.NeedResult.State;
import org.stupeni.evidence.Statement.Checked;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.framework.Level;
import org.stupeni.framework.Need.ChecksNeed;

/** What small checks have done for renewing a held level. Pure. */
final class RenewalByChecks {

    private RenewalByChecks() {}

    /**
     * What the level's way of renewing came to: asked only of who holds the level, or a higher one, by a decision in force on the day, and only of what came after that
     * decision. Of several in force the earliest counts, since each of them is still to be renewed.
     *
     * @param known what the ledger knew of the person at the end of the day
     * @param since the day after which checks count instead, or null
     * @return null where the rule has no such way or nothing is held
     */
    static NeedResult of(List<Evidence> known, String competency, LocalDate on, LocalDate since, Level level) {
        ChecksNeed need = level.rule().renewBy();
        Optional<LocalDate> held = known.stream()
                .filter(one -> one.competency().equals(competency) && EvidenceAge.isInForce(one, on))
                .filter(one -> one.statement() instanceof LevelDecided decided && decided.level() >= level.level())
                .map(Evidence::occurredOn)
                .min(Comparator.naturalOrder());
        if (need == null || held.isEmpty()) {
            return null;
        }
        LocalDate after = since == null ? held.get() : since;
        List<Evidence> answered = known.stream()
                .filter(one -> one.competency().equals(competency) && EvidenceAge.isInForce(one, on))
                .filter(one -> one.statement() instanceof Checked check && check.level() >= level.level())
                .filter(one -> one.occurredOn().isAfter(after))
                .toList();
        List<Evidence> good = answered.stream()
                .filter(one -> ((Checked) one.statement()).isAtLeast(need.share()))
                .toList();
        long days = good.stream().map(Evidence::occurredOn).distinct().count();
        State state = days >= need.count() ? State.MET : good.isEmpty() ? State.MISSING : State.PART;
        List<Evidence> weak = answered.stream()
                .filter(one -> !good.contains(one))
                .limit(good.isEmpty() ? 1 : 0)
                .toList();
        return NeedResult.leaf(need, state, good, weak);
    }
}
