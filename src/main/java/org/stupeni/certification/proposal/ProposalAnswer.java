package org.stupeni.certification.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.platform.AppendOnly;

/** What became of a proposal: by whom, why, and the decision that was made, if any. It never changes. */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "proposal_answer")
class ProposalAnswer {

    @Id
    @SequenceGenerator(name = "proposal_answer", sequenceName = "proposal_answer_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proposal_answer")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "proposal_id", nullable = false, updatable = false)
    private Long proposal;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10, updatable = false)
    private ProposalState kind;

    @Column(name = "answered_by", updatable = false)
    private Long answeredBy;

    @Column(name = "answered_at", nullable = false, updatable = false)
    private Instant answeredAt;

    /** In the words of who answered; where it lapsed, the word of what has changed. */
    @Column(name = "reason", length = 1000, updatable = false)
    private String reason;

    @Column(name = "decision_id", unique = true, updatable = false)
    private Long decision;

    protected ProposalAnswer() {}

    ProposalAnswer(Long proposal, ProposalState kind, Long answeredBy, String reason, Long decision, Instant now) {
        this.proposal = proposal;
        this.kind = kind;
        this.answeredBy = answeredBy;
        this.reason = reason;
        this.decision = decision;
        this.answeredAt = now;
    }
}
