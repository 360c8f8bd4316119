package org.stupeni.certification.complaint;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.identity.PersonName;

/**
 * A complaint as pages show it.
 *
 * @param employee who complains
 * @param person whom it is about, or null
 * @param term the last day of what is waited for now
 * @param handler null until it is taken up
 * @param verdict null until it is answered
 */
public record ComplaintRow(
        Long id,
        Long employeeId,
        PersonName employee,
        ComplaintKind kind,
        String words,
        LocalDate happenedOn,
        String place,
        Long personId,
        PersonName person,
        Naming naming,
        ComplaintState state,
        Instant madeAt,
        LocalDate takeBy,
        LocalDate dueOn,
        LocalDate term,
        Long handlerId,
        PersonName handler,
        Verdict verdict,
        String answer,
        String changed,
        PersonName answerer,
        Instant answeredAt) {

    static final String QUERY = """
            select new org.stupeni.certification.complaint.ComplaintRow(c.id, c.employeeId, e.name, c.kind, c.words, c.happenedOn, c.place,
                c.personId, p.name, c.naming, c.state, c.madeAt, c.takeBy, c.dueOn, c.term, c.handlerId, h.name, c.verdict, c.answer,
                c.changed, a.name, c.answeredAt)
            from Complaint c join Employee e on e.id = c.employeeId left join Employee p on p.id = c.personId
                left join Employee h on h.id = c.handlerId left join Employee a on a.id = c.answeredBy
            """;

    /** Whether the person it is about is not to be told who complains. */
    public boolean discreet() {
        return naming == Naming.UNNAMED;
    }

    public boolean isUnanswered() {
        return state.isUnanswered();
    }

    public boolean isOpen() {
        return state == ComplaintState.OPEN;
    }

    public boolean isAnswered() {
        return state == ComplaintState.ANSWERED;
    }

    public boolean isGoingOn() {
        return state.isGoingOn();
    }

    public boolean isOverdue(LocalDate today) {
        return ComplaintTerm.isOver(term, today);
    }

    public boolean isHandledBy(Long who) {
        return who.equals(handlerId);
    }

    /** The colour of its mark in pages. */
    public String colour() {
        return switch (state) {
            case OPEN -> "warning";
            case TAKEN -> "accent";
            case ANSWERED, CLOSED -> verdict.isChanging() ? "success" : "info";
            case WITHDRAWN -> "info";
        };
    }

    /** The last part of the key of its state in words: what was answered where it was. */
    public String stateWord() {
        return state == ComplaintState.ANSWERED ? verdict.name() : state.name();
    }
}
