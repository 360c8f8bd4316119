package org.stupeni.certification.spread;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Why observations that lie apart go together, in the words of somebody of HR who has looked into it. It never changes. */
@Entity
@Table(name = "spread_settlement")
class SpreadSettlement {

    @Id
    @SequenceGenerator(name = "spread_settlement", sequenceName = "spread_settlement_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "spread_settlement")
    @Column(name = "id")
    private Long id;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    @Column(name = "reason", nullable = false, length = 1000)
    private String reason;

    @Column(name = "settled_by", nullable = false)
    private Long settledBy;

    @Column(name = "settled_at", nullable = false)
    private Instant settledAt;

    /** The lower observations it answers. */
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            name = "spread_settlement_evidence",
            joinColumns = @JoinColumn(name = "settlement_id", nullable = false))
    @Column(name = "evidence_id", nullable = false)
    private Set<Long> evidence = new HashSet<>();

    protected SpreadSettlement() {}

    SpreadSettlement(
            Long employeeId, String competency, Collection<Long> evidence, Long settledBy, String reason, Instant now) {
        this.employeeId = employeeId;
        this.competency = competency;
        this.evidence.addAll(evidence);
        this.settledBy = settledBy;
        this.reason = reason;
        this.settledAt = now;
    }

    Long id() {
        return id;
    }
}
