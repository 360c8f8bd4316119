package org.stupeni.certification.spread;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.stupeni.evidence.EvidenceKind;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.LedgerChanged;
import org.stupeni.evidence.PersonLedger;

/** Sees that an observation lies apart from others when it is recorded: nobody who waits for the level would otherwise hear why it does not come. */
@ApplicationScoped
@Transactional
class SpreadWatch {

    @Inject
    EvidenceLedger ledger;

    @Inject
    Spreads spreads;

    @Inject
    Event<SpreadFound> found;

    void look(@Observes LedgerChanged change) {
        if (ledger.kindOf(change.evidenceId()) != EvidenceKind.OBSERVATION) {
            return;
        }
        PersonLedger read = ledger.read(change.employeeId());
        read.evidence().stream()
                .filter(one -> one.id().equals(change.evidenceId()))
                .flatMap(seen -> spreads.of(read, seen.competency()).stream()
                        .filter(spread ->
                                spread.isOpen() && spread.between().evidence().contains(seen.id())))
                .findFirst()
                .ifPresent(spread -> found.fire(new SpreadFound(
                        change.who(),
                        change.employeeId(),
                        spread.competency(),
                        change.evidenceId(),
                        spread.between().low().level(),
                        change.when())));
    }
}
