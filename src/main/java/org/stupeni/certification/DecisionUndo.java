package org.stupeni.certification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stupeni.platform.AppendOnly;

/** That a decision was taken back before its certificate was issued, by whom and why. The decision's own row stays as it is and counts for nothing. */
@Entity
@EntityListeners(AppendOnly.class)
@Table(name = "decision_undo")
public class DecisionUndo {

    @Id
    @Column(name = "decision_id", updatable = false)
    private long decision;

    @Column(name = "undone_by", nullable = false, updatable = false)
    private Long undoneBy;

    @Column(name = "undone_at", nullable = false, updatable = false)
    private Instant undoneAt;

    @Column(name = "reason", nullable = false, length = 1000, updatable = false)
    private String reason;

    protected DecisionUndo() {}

    DecisionUndo(Long decision, Long undoneBy, String reason, Instant now) {
        this.decision = decision;
        this.undoneBy = undoneBy;
        this.reason = reason;
        this.undoneAt = now;
    }
}
