package org.stupeni.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** That somebody was blocked, left or came back, or that their day of hire was put right: why, by whom and when. It is only ever added; how things stand now is said by {@link Employee}. */
@Entity
@Table(name = "state_change")
public class StateChange {

    /** What happened. */
    public enum Kind {
        BLOCKED,
        UNBLOCKED,
        LEFT,
        RETURNED,
        HIRED;

        /** Its part of a text's key. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @SequenceGenerator(name = "state_change", sequenceName = "state_change_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "state_change")
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "employee_id", nullable = false)
    private Employee employee;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 12)
    private Kind kind;

    /** The day of leaving or of hire, or null. */
    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    /** The day of hire before that, or null. */
    @Column(name = "before_on")
    private LocalDate beforeOn;

    @Column(name = "reason", length = 500)
    private String reason;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "made_by", nullable = false)
    private Employee madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected StateChange() {}

    StateChange(Employee employee, Kind kind, LocalDate effectiveOn, String reason, Employee madeBy, Instant madeAt) {
        this.employee = employee;
        this.kind = kind;
        this.effectiveOn = effectiveOn;
        this.reason = reason;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    /** That the day of hire is another one; either day may be null where nobody knows it. */
    static StateChange ofHire(
            Employee employee, LocalDate before, LocalDate now, String reason, Employee madeBy, Instant madeAt) {
        StateChange change = new StateChange(employee, Kind.HIRED, now, reason, madeBy, madeAt);
        change.beforeOn = before;
        return change;
    }
}
