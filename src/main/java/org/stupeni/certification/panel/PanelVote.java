package org.stupeni.certification.panel;

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

/** One vote. It never changes: who thinks again casts another one with the next number. */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "panel_vote")
public class PanelVote {

    @Id
    @SequenceGenerator(name = "panel_vote", sequenceName = "panel_vote_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "panel_vote")
    @Column(name = "id", updatable = false)
    private Long id;

    @Column(name = "panel_id", nullable = false, updatable = false)
    private Long panelId;

    @Column(name = "employee_id", nullable = false, updatable = false)
    private Long employeeId;

    /** From 1, of this member on this panel. */
    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "ballot", nullable = false, length = 10, updatable = false)
    private Ballot ballot;

    @Column(name = "reason", nullable = false, length = 1000, updatable = false)
    private String reason;

    @Column(name = "cast_at", nullable = false, updatable = false)
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
