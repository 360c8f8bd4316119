package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.evidence.VoidPreview.FallingLevel;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;

/**
 * Voids a row of the ledger by hand, with a reason: by another row, from today on. Days before keep what they said.
 *
 * <p>It takes nothing away that is held: certificates which rest on the row are named first, and somebody decides about them.
 */
@ApplicationScoped
@Transactional
public class Voiding {

    @Inject
    EvidenceLedger ledger;

    @Inject
    LedgerLines lines;

    @Inject
    ReachedLevels reached;

    @Inject
    Frameworks frameworks;

    @Inject
    CourseSources sources;

    @Inject
    Instance<EvidenceCitations> citations;

    @Inject
    Instance<Independence> independence;

    @Inject
    Clock clock;

    @Inject
    Event<EvidenceVoided> voided;

    /** What would change, without changing anything; nothing for an unknown row. */
    public Optional<VoidPreview> preview(long evidenceId, Language language) {
        return lines.row(evidenceId)
                .map(row -> new VoidPreview(
                        row.employeeId(),
                        lines.find(evidenceId, language).orElseThrow(),
                        falling(row),
                        citations.stream()
                                .flatMap(one -> one.of(evidenceId).stream())
                                .toList()));
    }

    private List<FallingLevel> falling(LedgerRow row) {
        FrameworkVersion rules = frameworks.current();
        LocalDate today = reached.today();
        Sources possible = sources.current();
        List<Evidence> now =
                ledger.of(row.employeeId()).stream().map(EvidenceRow::evidence).toList();
        List<Evidence> then =
                now.stream().filter(one -> !one.id().equals(row.id())).toList();
        return rules.framework().competencies().stream()
                .map(competency -> new FallingLevel(
                        competency.id(),
                        Assessment.assess(now, rules, competency.id(), today, possible)
                                .reached(),
                        Assessment.assess(then, rules, competency.id(), today, possible)
                                .reached()))
                .filter(level -> level.to() < level.from())
                .toList();
    }

    /**
     * Why this person may not void the row; nothing where they may.
     *
     * @param by who wants to
     */
    public Optional<Refused> refuses(long evidenceId, Long by) {
        return lines.row(evidenceId).flatMap(row -> {
            if (row.employeeId().equals(by)) {
                return Optional.of(new Refused("evidence_voiding.own"));
            }
            if (row.voidedOn() != null) {
                return Optional.of(new Refused("evidence_voiding.already"));
            }
            if (row.evidence().statement() instanceof LevelDecided) {
                return Optional.of(new Refused("evidence_voiding.decision"));
            }
            return independence.stream()
                    .flatMap(one -> one.refuses(by, row.employeeId()).stream())
                    .findFirst();
        });
    }

    /**
     * Voids a row.
     *
     * @return whether there is such a row
     * @throws Refused if the reason is missing, the row is voided already, it is a decision, which is revoked instead, or who voids it is not
     *     independent of the person
     */
    public boolean strike(long evidenceId, Long by, String typedReason) {
        Optional<LedgerRow> found = lines.row(evidenceId);
        found.ifPresent(row -> {
            refuses(evidenceId, by).ifPresent(refused -> {
                throw refused;
            });
            String reason = StatedReason.required(typedReason);
            ledger.voidSource(by, new Source(row.sourceKind(), row.sourceId()), reason);
            voided.fire(new EvidenceVoided(row.employeeId(), evidenceId, row.competency(), reason, clock.instant()));
        });
        return found.isPresent();
    }
}
