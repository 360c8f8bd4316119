package org.stupeni.observation.request;

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

/** What one person asks: to be observed at work in a competency. */
@Entity
@Table(name = "observation_request")
class ObservationRequest {

    static final int LONGEST_WORDS = 500;
    static final int LONGEST_REASON = 1000;

    @Id
    @SequenceGenerator(name = "observation_request", sequenceName = "observation_request_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "observation_request")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "employee_id", nullable = false)
    private Long employeeId;

    @Column(name = "competency", nullable = false, length = 60)
    private String competency;

    /** Whom it is addressed to, or null for any observer. */
    @Column(name = "observer_id")
    private Long observerId;

    @Column(name = "words", length = LONGEST_WORDS)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private RequestState state;

    /** Person and competency while it waits, else null: unique, so that there is never a second one. */
    @Column(name = "open_marker", length = 100)
    private String openMarker;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    /** Who took or declined it, or null. */
    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** Why it was declined, or null. */
    @Column(name = "reason", length = LONGEST_REASON)
    private String reason;

    @Column(name = "observation_id")
    private Long observationId;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected ObservationRequest() {}

    static ObservationRequest ask(Long employeeId, NewRequest asked, Instant now) {
        ObservationRequest request = new ObservationRequest();
        request.employeeId = employeeId;
        request.competency = asked.competency();
        request.observerId = asked.observerId();
        request.words = asked.words();
        request.state = RequestState.OPEN;
        request.openMarker = marker(employeeId, asked.competency());
        request.askedAt = now;
        return request;
    }

    static String marker(Long employeeId, String competency) {
        return employeeId + "/" + competency;
    }

    void take(Long by, Instant now) {
        if (state != RequestState.OPEN) {
            throw new Refused("observation_request.not_open");
        }
        state = RequestState.TAKEN;
        answeredBy = by;
        answeredAt = now;
    }

    /** By whom it is addressed to, or who has taken it. */
    void decline(Long by, String why, Instant now) {
        if (!state.isWaiting() || state == RequestState.TAKEN && !by.equals(answeredBy)) {
            throw new Refused("observation_request.not_open");
        }
        answeredBy = by;
        answeredAt = now;
        reason = why;
        close(RequestState.DECLINED, now);
    }

    void withdraw(Instant now) {
        if (!state.isWaiting()) {
            throw new Refused("observation_request.not_open");
        }
        close(RequestState.WITHDRAWN, now);
    }

    /** Whether an observation by this observer is what was asked for: it is theirs by address or by taking, or waits for anybody. */
    boolean mayBeAnsweredBy(Long observer) {
        return state == RequestState.TAKEN
                ? observer.equals(answeredBy)
                : observerId == null || observerId.equals(observer);
    }

    void answeredBy(Long observer, Long observation, Instant now) {
        answeredBy = observer;
        answeredAt = now;
        observationId = observation;
        close(RequestState.ANSWERED, now);
    }

    private void close(RequestState closed, Instant now) {
        state = closed;
        openMarker = null;
        closedAt = now;
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

    Long observerId() {
        return observerId;
    }
}
