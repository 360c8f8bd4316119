package org.stupeni.certification.complaint;

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
import java.util.Objects;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Sha256;

/**
 * What somebody complains about, and where it stands. It is made, taken up, answered and closed, in this order; until it is answered it can be withdrawn. What was done
 * meanwhile stands in {@link ComplaintStep}.
 */
@Entity
@Table(name = "complaint")
class Complaint {

    @Id
    @SequenceGenerator(name = "complaint", sequenceName = "complaint_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "complaint")
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "employee_id", nullable = false, updatable = false)
    private Long employeeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, length = 20, updatable = false)
    private ComplaintKind kind;

    @Column(name = "words", nullable = false, length = 4000, updatable = false)
    private String words;

    @Column(name = "happened_on", updatable = false)
    private LocalDate happenedOn;

    @Column(name = "place", length = 200, updatable = false)
    private String place;

    /** Whom it is about, or null. */
    @Column(name = "person_id")
    private Long personId;

    /** Whether that person may be told who complains. */
    @Enumerated(EnumType.STRING)
    @Column(name = "naming", nullable = false, length = 10, updatable = false)
    private Naming naming;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, length = 10)
    private ComplaintState state;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    /** The last day for somebody to take it up. */
    @Column(name = "take_by", nullable = false, updatable = false)
    private LocalDate takeBy;

    /** The last day for its answer. */
    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    /** The one of the two that runs now, or {@link ComplaintTerm#NONE}. */
    @Column(name = "term", nullable = false)
    private LocalDate term;

    /** The term whose end HR was told last, or null. */
    @Column(name = "told_term")
    private LocalDate toldTerm;

    @Column(name = "handler_id")
    private Long handlerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict", length = 10)
    private Verdict verdict;

    @Column(name = "answer", length = 4000)
    private String answer;

    /** What is changed because of it, or null. */
    @Column(name = "changed", length = 2000)
    private String changed;

    @Column(name = "answered_by")
    private Long answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    /** Who says what, while it is unanswered: unique, so that a form sent twice makes one complaint. */
    @Column(name = "marker", length = 100)
    private String marker;

    protected Complaint() {}

    Complaint(Long employeeId, ComplaintKind kind, String words, Instant now, LocalDate takeBy, LocalDate dueOn) {
        this.employeeId = employeeId;
        this.kind = kind;
        this.words = words;
        this.marker = employeeId + "/" + Sha256.of(words);
        this.madeAt = now;
        this.takeBy = takeBy;
        this.dueOn = dueOn;
        becomes(ComplaintState.OPEN);
    }

    Complaint happened(LocalDate day, String where) {
        this.happenedOn = day;
        this.place = where;
        return this;
    }

    /** @param person null for nobody in particular */
    Complaint about(Long person, Naming named) {
        this.personId = person;
        this.naming = named;
        return this;
    }

    /** @param from who handled it by the knowledge of who takes it, or null for nobody */
    void take(Long who, Long from) {
        if (!state.isGoingOn()) {
            throw new Refused("complaint_act.closed");
        }
        if (!Objects.equals(handlerId, from) || who.equals(handlerId)) {
            throw new Refused("complaint_act.taken_meanwhile");
        }
        handlerId = who;
        if (state == ComplaintState.OPEN) {
            becomes(ComplaintState.TAKEN);
        }
    }

    /** Whoever had taken it may not handle it, so it waits to be taken up anew. */
    void release() {
        handlerId = null;
        becomes(ComplaintState.OPEN);
    }

    void name(Long person) {
        demandUnanswered();
        if (person.equals(employeeId)) {
            throw new Refused("complaint_act.person_self");
        }
        personId = person;
    }

    void answer(Verdict given, Long by, String why, String change, Instant now) {
        demandUnanswered();
        verdict = given;
        answer = why;
        changed = change;
        answeredBy = by;
        answeredAt = now;
        marker = null;
        becomes(ComplaintState.ANSWERED);
    }

    void close() {
        if (state.isUnanswered()) {
            throw new Refused("complaint_act.not_answered");
        }
        demandGoingOn();
        becomes(ComplaintState.CLOSED);
    }

    void withdraw() {
        demandUnanswered();
        marker = null;
        becomes(ComplaintState.WITHDRAWN);
    }

    /** Whether HR is still to be told that the term that runs has ended. */
    boolean tellsOverdue(LocalDate today) {
        if (!ComplaintTerm.isOver(term, today) || term.equals(toldTerm)) {
            return false;
        }
        toldTerm = term;
        return true;
    }

    void demandGoingOn() {
        if (!state.isGoingOn()) {
            throw new Refused("complaint_act.closed");
        }
    }

    private void demandUnanswered() {
        if (!state.isUnanswered()) {
            throw new Refused("complaint_act.closed");
        }
    }

    private void becomes(ComplaintState now) {
        state = now;
        term = ComplaintTerm.running(now, takeBy, dueOn);
    }

    Long id() {
        return id;
    }

    Long handler() {
        return handlerId;
    }

    boolean isOf(Long person) {
        return employeeId.equals(person);
    }
}
