package org.stupeni.identity.accommodation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.identity.Employee;

/**
 * More time for a person's exams, from a day to a day, and why.
 *
 * <p>What was granted never changes: it runs out, is ended, or is replaced by another grant from the day on which that one begins. Only HR ever sees it.
 */
@Entity
@Table(name = "accommodation")
public class Accommodation {

    @Id
    @SequenceGenerator(name = "accommodation", sequenceName = "accommodation_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "accommodation")
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", nullable = false)
    private Employee employee;

    /** So many times the limit; null where minutes are given. */
    @Column(name = "factor", precision = 3, scale = 2)
    private BigDecimal factor;

    /** So many minutes more; null where a factor is given. */
    @Column(name = "extra_minutes")
    private Integer extraMinutes;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    /** The last day, or null for no end. */
    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "reason", nullable = false, length = 1000)
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recorded_by", nullable = false)
    private Employee recordedBy;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    /** The first day on which it no longer counts because it was ended or replaced; null while neither happened. */
    @Column(name = "ended_from")
    private LocalDate endedFrom;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by")
    private Employee endedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Accommodation() {}

    Accommodation(Employee employee, NewAccommodation granted, Employee recordedBy, Instant recordedAt) {
        this.employee = employee;
        this.factor = granted.factor();
        this.extraMinutes = granted.minutes();
        this.validFrom = granted.from();
        this.validUntil = granted.until();
        this.reason = granted.reason();
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** Counts no longer from this day on; what has run out before stays as it is. */
    void end(LocalDate from, Employee by, Instant now) {
        if (endedFrom == null && (validUntil == null || !validUntil.isBefore(from))) {
            endedFrom = from;
            endedBy = by;
            endedAt = now;
        }
    }

    boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom)
                && (validUntil == null || !day.isAfter(validUntil))
                && (endedFrom == null || day.isBefore(endedFrom));
    }

    /** Whether it counts on this day or on one to come. */
    boolean isOpen(LocalDate day) {
        return endedFrom == null && (validUntil == null || !validUntil.isBefore(day));
    }

    ExtraTime time() {
        return factor == null ? new ExtraTime(BigDecimal.ONE, extraMinutes) : new ExtraTime(factor, 0);
    }

    Long id() {
        return id;
    }
}
