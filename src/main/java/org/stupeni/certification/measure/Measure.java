package org.stupeni.certification.measure;

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
import org.stupeni.platform.Refused;

/** That somebody wants something done to a certificate, and what became of it. Done by one it is closed from the start. */
@Entity
@Table(name = "measure")
class Measure {

    @Id
    @SequenceGenerator(name = "measure", sequenceName = "measure_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "measure")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "certificate_id", nullable = false)
    private Long certificate;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 10)
    private MeasureKind kind;

    @Column(name = "reason", nullable = false, length = 1000)
    private String reason;

    @Column(name = "proposed_by", nullable = false)
    private Long proposedBy;

    @Column(name = "proposed_at", nullable = false)
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private MeasureState state;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** Why the second person did not agree, or null. */
    @Column(name = "answer", length = 1000)
    private String answer;

    /** The certificate while it is open, else null: unique. */
    @Column(name = "open_marker")
    private Long openMarker;

    protected Measure() {}

    Measure(Long certificate, MeasureKind kind, Long proposedBy, String reason, Instant now) {
        this.certificate = certificate;
        this.kind = kind;
        this.proposedBy = proposedBy;
        this.proposedAt = now;
        this.reason = reason;
        this.state = MeasureState.OPEN;
        this.openMarker = certificate;
    }

    /** @throws Refused if it is not open any more */
    void close(MeasureState closed, Long by, String why, Instant now) {
        if (state != MeasureState.OPEN) {
            throw new Refused("measure_act.closed");
        }
        state = closed;
        answeredBy = by;
        answeredAt = now;
        answer = why;
        openMarker = null;
    }

    Long id() {
        return id;
    }

    Long certificate() {
        return certificate;
    }

    MeasureKind kind() {
        return kind;
    }

    String reason() {
        return reason;
    }

    Long proposedBy() {
        return proposedBy;
    }
}
