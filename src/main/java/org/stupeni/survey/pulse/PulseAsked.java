package org.stupeni.survey.pulse;

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

/** That somebody who has finished a module is asked what they think of it, and whether they have answered; what and when they answered stands nowhere. */
@Entity
@Table(name = "pulse_asked")
class PulseAsked {

    @Id
    @SequenceGenerator(name = "pulse_asked", sequenceName = "pulse_asked_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pulse_asked")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "edition_id", nullable = false)
    private Long editionId;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private PulseState state;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    protected PulseAsked() {}

    PulseAsked(Long employeeId, Long editionId, Instant now) {
        this.employeeId = employeeId;
        this.editionId = editionId;
        this.state = PulseState.WAITING;
        this.askedAt = now;
    }

    void putOff() {
        if (state == PulseState.WAITING) {
            state = PulseState.PUT_OFF;
        }
    }

    /** @return false if it was answered before */
    boolean answer() {
        boolean first = state != PulseState.ANSWERED;
        state = PulseState.ANSWERED;
        return first;
    }

    Long editionId() {
        return editionId;
    }
}
