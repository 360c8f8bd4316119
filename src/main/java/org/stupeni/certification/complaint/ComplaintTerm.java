package org.stupeni.certification.complaint;

import java.time.LocalDate;

/** Until when what is to be done about a complaint. Pure. */
final class ComplaintTerm {

    /** Where nothing is waited for: later than every term. */
    static final LocalDate NONE = LocalDate.of(9999, 12, 31);

    /** The part of the term for the answer in which somebody is to take it up. */
    private static final int PART = 6;

    private ComplaintTerm() {}

    /** @param days the term for the answer */
    static int daysToTake(int days) {
        return Math.max(1, days / PART);
    }

    /** The term that runs in a state. */
    static LocalDate running(ComplaintState state, LocalDate takeBy, LocalDate dueOn) {
        return switch (state) {
            case OPEN -> takeBy;
            case TAKEN -> dueOn;
            default -> NONE;
        };
    }

    static boolean isOver(LocalDate term, LocalDate today) {
        return term.isBefore(today);
    }
}
