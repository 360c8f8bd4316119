package org.stupeni.certification.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.stupeni.certification.OpenDecision;
import org.stupeni.evidence.Evidence;
import org.stupeni.platform.Refused;

/**
 * That somebody proposes to certify a person's level, why, by which rules and on which evidence.
 *
 * <p>It is open until another person has answered it, its proposer has taken it back, or what it quotes is not so any more. Every answer is a
 * {@link ProposalAnswer}.
 */
@Entity
@Table(name = "proposal")
class Proposal {

    @Id
    @SequenceGenerator(name = "proposal", sequenceName = "proposal_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proposal")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    @Column(name = "level", nullable = false)
    private int level;

    /** How many decisions about person and competency there were; after an approval was taken back, how many there are. */
    @Column(name = "decided", nullable = false)
    private int decided;

    @Column(name = "framework_number", nullable = false)
    private int framework;

    @Column(name = "reason", nullable = false, length = 1000)
    private String reason;

    @Column(name = "proposed_by", nullable = false)
    private Long proposedBy;

    @Column(name = "proposed_at", nullable = false)
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private ProposalState state;

    /** Person and competency while it is open, else null: unique, so that there is never a second one. */
    @Column(name = "open_marker", length = 100)
    private String openMarker;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "proposal_evidence", joinColumns = @JoinColumn(name = "proposal_id", nullable = false))
    @Column(name = "evidence_id", nullable = false)
    private Set<Long> evidence = new HashSet<>();

    protected Proposal() {}

    Proposal(OpenDecision open, Long proposedBy, String reason, Instant now) {
        this.employeeId = open.employeeId();
        this.competency = open.competency();
        this.level = open.level();
        this.decided = open.decided();
        this.framework = open.assessed().version().number();
        open.cited().stream().map(Evidence::id).forEach(evidence::add);
        this.proposedBy = proposedBy;
        this.proposedAt = now;
        this.reason = reason;
        open();
    }

    static String marker(Long employeeId, String competency) {
        return employeeId + "/" + competency;
    }

    private void open() {
        state = ProposalState.OPEN;
        openMarker = marker(employeeId, competency);
    }

    /** @throws Refused if it is not open any more */
    void close(ProposalState closed) {
        demandOpen();
        state = closed;
        openMarker = null;
    }

    /** Its approval was taken back: it waits again. */
    void reopen(int decidedNow) {
        decided = decidedNow;
        open();
    }

    /** @throws Refused if it is not open any more */
    void demandOpen() {
        if (state != ProposalState.OPEN) {
            throw new Refused("proposal_act.closed");
        }
    }

    /** What it quotes, to be held against what is so today. */
    Quoted quoted() {
        return new Quoted(level, decided, framework);
    }

    Long id() {
        return id;
    }

    Long employeeId() {
        return employeeId;
    }

    String competency() {
        return competency;
    }

    int level() {
        return level;
    }

    int decided() {
        return decided;
    }

    Long proposedBy() {
        return proposedBy;
    }
}
