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
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.platform.Refused;

/** A panel about a person and a level: convened for a day and a place, then closed by its chair with minutes, or cancelled. */
@Entity
@Table(name = "panel")
class Panel {

    @Id
    @SequenceGenerator(name = "panel", sequenceName = "panel_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "panel")
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

    @Column(name = "held_on", nullable = false)
    private LocalDate heldOn;

    @Column(name = "place", nullable = false, length = 200)
    private String place;

    /** Why it was convened before the other evidence was there; null where it was there. */
    @Column(name = "early_reason", length = 1000)
    private String earlyReason;

    @Column(name = "convened_by", nullable = false)
    private Long convenedBy;

    @Column(name = "convened_at", nullable = false)
    private Instant convenedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 12)
    private PanelState state;

    @Column(name = "closed_by")
    private Long closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "minutes_text", length = 4000)
    private String minutes;

    /** What the panel says to the person: what to go on with. */
    @Column(name = "develop", length = 1000)
    private String develop;

    @Column(name = "cancel_reason", length = 1000)
    private String cancelReason;

    /** Person and competency while it is open, else null: unique. */
    @Column(name = "open_marker", length = 100)
    private String openMarker;

    protected Panel() {}

    Panel(PanelGround ground, NewPanel asked, String earlyReason, Long convenedBy, Instant now) {
        this.employeeId = ground.employeeId();
        this.competency = ground.competency();
        this.level = ground.level();
        this.heldOn = asked.heldOn();
        this.place = asked.place().strip();
        this.earlyReason = earlyReason;
        this.convenedBy = convenedBy;
        this.convenedAt = now;
        this.state = PanelState.OPEN;
        this.openMarker = employeeId + "/" + competency;
    }

    void close(Tally tally, Long by, String minutes, String develop, Instant now) {
        end(tally.isPassed() ? PanelState.PASSED : PanelState.NOT_PASSED, by, now);
        this.minutes = minutes;
        this.develop = develop;
    }

    void cancel(Long by, String why, Instant now) {
        end(PanelState.CANCELLED, by, now);
        cancelReason = why;
    }

    private void end(PanelState outcome, Long by, Instant now) {
        demandOpen();
        state = outcome;
        closedBy = by;
        closedAt = now;
        openMarker = null;
    }

    /** @throws Refused if it is closed or cancelled */
    void demandOpen() {
        if (state != PanelState.OPEN) {
            throw new Refused("panel_act.closed");
        }
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

    LocalDate heldOn() {
        return heldOn;
    }
}
