package org.stupeni.enrolment.assignment.web;

import java.util.Arrays;
import java.util.Locale;
import org.stupeni.enrolment.assignment.AssignedRow.State;

/** Which of the people that an assignment asks are listed. */
enum StateFilter {
    ALL,
    OPEN,
    OVERDUE,
    DONE,
    /** Whoever is asked no more without having done it. */
    ENDED;

    /** What an address says; everybody where it is not understood. */
    static StateFilter of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(ALL);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean lists(State state) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> state == State.OPEN;
            case OVERDUE -> state == State.OVERDUE;
            case DONE -> state == State.DONE;
            case ENDED -> !state.isDue() && state != State.DONE;
        };
    }
}
