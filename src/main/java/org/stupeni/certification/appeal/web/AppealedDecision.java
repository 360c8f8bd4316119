package org.stupeni.certification.appeal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.DoneMeasure;
import org.stupeni.certification.DoneMeasures;
import org.stupeni.certification.appeal.AppealKind;
import org.stupeni.certification.appeal.AppealRow;
import org.stupeni.certification.need.DevelopmentNeeds;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.EvidenceRow;
import org.stupeni.evidence.Explanations;
import org.stupeni.evidence.ToldEvidence;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.PersonName;
import org.stupeni.platform.web.Viewer;

/** What an appeal is against, for whoever answers it: what was decided when, by whom, why, and on which evidence. */
@RequestScoped
public class AppealedDecision {

    @Inject
    Decisions decisions;

    @Inject
    DoneMeasures measures;

    @Inject
    DevelopmentNeeds needs;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Explanations explanations;

    @Inject
    Frameworks frameworks;

    @Inject
    Viewer viewer;

    private Instant at;
    private PersonName by;
    private PersonName proposer;
    private String reason;
    private DecisionRow decision;
    private List<ToldEvidence> evidence = List.of();

    void read(AppealRow row) {
        switch (row.kind()) {
            case DECLINED, LOWER -> decided(row, one -> one.id().equals(row.subjectId()));
            case REVOKED -> {
                decided(row, one -> row.subjectId().equals(one.certificateId()));
                done(row, DoneMeasure.What.REVOKED);
            }
            case SUSPENDED -> done(row, DoneMeasure.What.SUSPENDED);
            case NEED ->
                needs.find(row.subjectId()).ifPresent(need -> {
                    at = need.recordedAt();
                    by = need.recorder();
                    reason = need.reason();
                });
        }
    }

    private void decided(AppealRow row, Predicate<DecisionRow> which) {
        Optional<DecisionRow> found =
                decisions.of(row.employeeId()).stream().filter(which).findFirst();
        found.ifPresent(one -> {
            decision = one;
            at = one.decidedAt();
            by = one.decider();
            proposer = one.proposer();
            reason = one.reason();
            Set<Long> cited = Set.copyOf(decisions.cited(one.id()));
            List<EvidenceRow> rows = ledger.read(row.employeeId()).in(row.competency()).stream()
                    .filter(piece -> cited.contains(piece.id()))
                    .toList();
            evidence = explanations.tell(
                    row.employeeId(), rows, frameworks.version(one.framework()), viewer.getLanguage());
        });
    }

    /** The newest measure of this kind that was done before the appeal. */
    private void done(AppealRow row, DoneMeasure.What what) {
        measures.of(row.employeeId()).stream()
                .filter(one -> one.what() == what
                        && one.competency().equals(row.competency())
                        && one.level() == row.level()
                        && !one.at().isAfter(row.raisedAt()))
                .findFirst()
                .ifPresent(one -> {
                    at = one.at();
                    by = one.by();
                    proposer = null;
                    reason = one.reason();
                });
    }

    public boolean isKnown() {
        return at != null;
    }

    public Instant getAt() {
        return at;
    }

    /** Null for the portal. */
    public PersonName getBy() {
        return by;
    }

    /** The first of two, or null. */
    public PersonName getProposer() {
        return proposer;
    }

    /** Null where the portal decided by rule. */
    public String getReason() {
        return reason;
    }

    /** The decision about the level whose certificate was revoked, or null. */
    public DecisionRow getRevoked(AppealKind kind) {
        return kind == AppealKind.REVOKED ? decision : null;
    }

    /** What the decision about the level rested on; nothing where it was not about a level. */
    public List<ToldEvidence> getEvidence() {
        return evidence;
    }
}
