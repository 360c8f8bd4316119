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
import java.time.Instant;
import org.stupeni.platform.Refused;

/** Somebody in the middle of an exam said that something went wrong. It waits for a person until the portal or somebody has settled it. */
@Entity
@Table(name = "incident")
class Incident {

    /** How an incident was settled. */
    enum Settled {
        /** An outage explains it, and the portal has given the time back. */
        CREDITED,
        /** Somebody gave more time. */
        EXTENDED,
        /** Somebody has read it and gave none. */
        PUT_ASIDE
    }

    @Id
    @SequenceGenerator(name = "incident", sequenceName = "incident_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "incident")
    @Column(name = "id")
    private Long id;

    @Column(name = "attempt_id", nullable = false)
    private Long attemptId;

    /** The browser's name for this report: sent twice, it is kept once. */
    @Column(name = "report", nullable = false, length = 40)
    private String report;

    /** The person's own, or empty. */
    @Column(name = "words", length = 1000)
    private String words;

    /** What the browser's clock said when the button was pressed, in milliseconds: it may have waited for the connection. */
    @Column(name = "client_clock", nullable = false)
    private long clientClock;

    @Column(name = "reported_at", nullable = false)
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "settled", length = 20)
    private Settled settled;

    @Column(name = "settled_by")
    private Long settledBy;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected Incident() {}

    Incident(Long attemptId, NewIncident said, Instant now) {
        this.attemptId = attemptId;
        this.report = said.report();
        this.words = said.words();
        this.clientClock = said.clientClock();
        this.reportedAt = now;
    }

    /**
     * @param byId null where the portal settled it
     * @throws Refused if somebody has settled it before
     */
    void settle(Settled how, Long byId, Instant now) {
        if (settled != null) {
            throw new Refused("quiz_incident.settled");
        }
        settled = how;
        settledBy = byId;
        settledAt = now;
    }

    Long id() {
        return id;
    }

    Long attemptId() {
        return attemptId;
    }

    String words() {
        return words;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    boolean isCredited() {
        return settled == Settled.CREDITED;
    }
}
