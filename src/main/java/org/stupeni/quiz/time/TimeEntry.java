package org.stupeni.quiz.time;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.stupeni.quiz.attempt.TimeKind;

/** One entry of an attempt's time ledger: time beside the limit. Entries are only ever added. */
@Entity
@Table(name = "time_entry")
class TimeEntry {

    @Id
    @SequenceGenerator(name = "time_entry", sequenceName = "time_entry_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "time_entry")
    @Column(name = "id")
    private Long id;

    @Column(name = "attempt_id", nullable = false)
    private Long attemptId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20)
    private TimeKind kind;

    @Column(name = "seconds", nullable = false)
    private int seconds;

    /** Null for an accommodation, whose reason stands with HR alone. */
    @Column(name = "reason", length = 1000)
    private String reason;

    /** Null where the portal gave it. */
    @Column(name = "given_by")
    private Long givenBy;

    @Column(name = "given_at", nullable = false)
    private Instant givenAt;

    /** What gave it: unique for the attempt, so that a deed that comes twice gives once. */
    @Column(name = "deed", nullable = false, length = 60)
    private String deed;

    /** From when to when the portal did not work, where that is why. */
    @Column(name = "lost_from")
    private Instant lostFrom;

    @Column(name = "lost_until")
    private Instant lostUntil;

    protected TimeEntry() {}

    private TimeEntry(Long attemptId, TimeKind kind, Duration time, String deed, Instant now) {
        this.attemptId = attemptId;
        this.kind = kind;
        this.seconds = Math.toIntExact(time.toSeconds());
        this.deed = deed;
        this.givenAt = now;
    }

    static TimeEntry accommodation(Long attemptId, Duration time, Instant now) {
        return new TimeEntry(attemptId, TimeKind.ACCOMMODATION, time, "start", now);
    }

    static TimeEntry lost(Long attemptId, LostTime lost, Instant now) {
        TimeEntry entry = new TimeEntry(attemptId, TimeKind.OUTAGE, lost.time(), LostTime.deed(lost.outage()), now);
        entry.lostFrom = lost.outage().from();
        entry.lostUntil = lost.outage().until();
        return entry;
    }

    static TimeEntry extension(Long attemptId, NewExtension extension, Long byId, Instant now) {
        TimeEntry entry = new TimeEntry(
                attemptId, TimeKind.EXTENSION, Duration.ofMinutes(extension.minutes()), extension.deed(), now);
        entry.reason = extension.reason();
        entry.givenBy = byId;
        return entry;
    }
}
