package org.stupeni.notification;

import java.time.LocalDate;
import org.stupeni.identity.PersonName;

/**
 * A held level that ends soon or has just ended, of which nobody was told at this term yet.
 *
 * @param days the term in days, or {@link #ENDED}
 * @param until the last day it is held
 * @param manager who is told too, or null
 */
public record EndingLevel(
        Long certificate,
        Long employee,
        PersonName name,
        Long manager,
        String competency,
        int level,
        LocalDate until,
        int days) {

    /** The term of what is over: no term before the end is so short, since the last of them is a week. */
    static final int ENDED = 0;

    /** As the query makes it, which knows no term. */
    public EndingLevel(
            Long certificate,
            Long employee,
            PersonName name,
            Long manager,
            String competency,
            int level,
            LocalDate until) {
        this(certificate, employee, name, manager, competency, level, until, 0);
    }

    boolean isOver() {
        return days == ENDED;
    }

    EndingLevel at(int term) {
        return new EndingLevel(certificate, employee, name, manager, competency, level, until, term);
    }
}
