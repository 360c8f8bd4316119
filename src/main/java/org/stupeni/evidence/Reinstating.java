package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.observation.ObservationRow;
import org.stupeni.observation.OwnObservations;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;

/**
 * Takes back what {@link Voiding} did by mistake: another row states again what the voided one stated, with a reason, from today on. Both old rows stay, and the days
 * between keep what they said.
 */
@ApplicationScoped
@Transactional
public class Reinstating {

    @Inject
    EvidenceLedger ledger;

    @Inject
    LedgerLines lines;

    @Inject
    OwnObservations observations;

    @Inject
    Instance<Independence> independence;

    @Inject
    Clock clock;

    @Inject
    Event<EvidenceReinstated> reinstated;

    /** The row as it stands, and whose it is; nothing for an unknown one. */
    public Optional<LedgerLine> find(long evidenceId, Language language) {
        return lines.find(evidenceId, language);
    }

    /** Whose row it is. */
    public Optional<Long> employeeOf(long evidenceId) {
        return lines.row(evidenceId).map(LedgerRow::employeeId);
    }

    /** Why this person may not reinstate the row; nothing where they may. */
    public Optional<Refused> refuses(long evidenceId, Long by) {
        return lines.row(evidenceId).flatMap(row -> {
            if (row.employeeId().equals(by)) {
                return Optional.of(new Refused("evidence_reinstating.own"));
            }
            return stands(row)
                    .or(() -> independence.stream()
                            .flatMap(one -> one.refuses(by, row.employeeId()).stream())
                            .findFirst());
        });
    }

    private Optional<Refused> stands(LedgerRow row) {
        if (row.restatedOn() != null) {
            return Optional.of(new Refused("evidence_reinstating.already"));
        }
        if (row.voidedOn() == null) {
            return Optional.of(new Refused("evidence_reinstating.not_voided"));
        }
        if (row.evidence().statement() instanceof LevelDecided) {
            return Optional.of(new Refused("evidence_reinstating.decision"));
        }
        return row.isStruck() && !isTakenBack(row)
                ? Optional.empty()
                : Optional.of(new Refused("evidence_reinstating.replaced"));
    }

    /** Whether the observation itself was corrected or taken back: its own room says so, and the ledger does not contradict it. */
    private boolean isTakenBack(LedgerRow row) {
        return row.sourceKind().equals(Source.OBSERVATION)
                && observations
                        .find(Long.parseLong(row.sourceId()), row.employeeId())
                        .map(ObservationRow::isVoided)
                        .orElse(false);
    }

    /**
     * Reinstates a row.
     *
     * @return whether there is such a row
     * @throws Refused if the reason is missing, the row counts, a later state of its source took its place, it is a decision, somebody was faster, or who
     *     reinstates it is not independent of the person
     */
    public boolean reinstate(long evidenceId, Long by, String typedReason) {
        Optional<LedgerRow> found = lines.row(evidenceId);
        found.ifPresent(row -> {
            refuses(evidenceId, by).ifPresent(refused -> {
                throw refused;
            });
            String reason = StatedReason.required(typedReason);
            try {
                ledger.reinstate(by, evidenceId, reason);
            } catch (PersistenceException faster) {
                throw new Refused("evidence_reinstating.already");
            }
            reinstated.fire(
                    new EvidenceReinstated(row.employeeId(), evidenceId, row.competency(), reason, clock.instant()));
        });
        return found.isPresent();
    }
}
