package org.stupeni.certification.appeal;

import java.time.Instant;
import java.time.LocalDate;
import org.stupeni.identity.PersonName;

/**
 * An appeal as pages show it.
 *
 * @param decider who decided what it is against, or null for the portal
 * @param proposer the first of two, or null
 * @param answerer null until it is answered
 */
public record AppealRow(
        Long id,
        Long employeeId,
        PersonName employee,
        AppealKind kind,
        Long subjectId,
        String competency,
        int level,
        Long decider,
        Long proposer,
        String words,
        AppealState state,
        Instant raisedAt,
        LocalDate dueOn,
        PersonName answerer,
        Instant answeredAt,
        String answer) {

    static final String QUERY = """
            select new org.stupeni.certification.appeal.AppealRow(a.id, a.employeeId, e.name, a.kind, a.subject, a.competency, a.level,
                a.decidedBy, a.proposedBy, a.words, a.state, a.raisedAt, a.dueOn, q.name, a.answeredAt, a.answer)
            from Appeal a join Employee e on e.id = a.employeeId left join Employee q on q.id = a.answeredBy
            """;

    /** Whether this person made the decision, or proposed it. */
    boolean isDecidedBy(Long who) {
        return who.equals(decider) || who.equals(proposer);
    }

    public boolean isOpen() {
        return state == AppealState.OPEN;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    /** The colour of its mark in pages. */
    public String colour() {
        return switch (state) {
            case UPHELD -> "success";
            case OPEN -> "warning";
            default -> "info";
        };
    }
}
