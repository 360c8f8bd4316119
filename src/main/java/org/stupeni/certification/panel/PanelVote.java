package org.stupeni.certification.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One vote. It never changes: who thinks again casts another one with the next number. */
@Entity
@Table(name = "panel_vote")
class PanelVote {

    @Id
    @SequenceGenerator(name = "panel_vote", sequenceName = "panel_vote_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "panel_vote")
    @Column(name = "id")
    private Long id;

    @Column(name = "panel_id", nullable = false)
    private Long panelId;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    /** From 1, of this member on this panel. */
    @Column(name = "number", nullable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "ballot", nullable = false, length = 10)
    private Ballot ballot;

    @Column(name = "reason", nullable = false, length = 1000)
    private String reason;

    @Column(name = "cast_at", nullable = false)
    private Instant castAt;

    protected PanelVote() {}

    PanelVote(Long panelId, Long employeeId, int number, Ballot ballot, String reason, Instant now) {
        this.panelId = panelId;
        this.employeeId = employeeId;
        this.number = number;
        this.ballot = ballot;
        this.reason = reason;
        this.castAt = now;
    }
}
