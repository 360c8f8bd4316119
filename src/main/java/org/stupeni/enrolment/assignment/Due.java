package org.stupeni.enrolment.assignment;

import java.time.LocalDate;

/**
 * By when something is asked: by one day for everybody, or so many days after a day of each person's own. Pure. All are days of the organisation's zone.
 *
 * @param on the last day for everybody; null where it is each person's own
 * @param days how many days after {@code from} the last one is; null where it is one day for everybody
 * @param from null where it is one day for everybody
 */
public record Due(LocalDate on, Integer days, From from) {

    /** More days are a date; as many as there are in the years an assignment may reach ahead. */
    static final int MOST_DAYS = 1_095;

    /** From which day on; the names are kept in rows. */
    public enum From {
        /** The day the person came to the company, or came back. */
        HIRED,
        /** The day the person is asked. */
        ASSIGNED
    }

    /** One day for everybody. */
    public static Due on(LocalDate day) {
        return new Due(day, null, null);
    }

    /** So many days after a day of each person's own. */
    public static Due after(int days, From from) {
        return new Due(null, days, from);
    }

    public boolean isRelative() {
        return days != null;
    }

    /**
     * The last day for one person. Whose days since coming are over, or of whom it is not known when they came, has them from the day of being asked: nothing is
     * asked for a day that is past.
     *
     * @param joinedOn the day the person came, or null
     * @param askedOn the day the person is asked
     */
    LocalDate of(LocalDate joinedOn, LocalDate askedOn) {
        if (!isRelative()) {
            return on;
        }
        boolean fromHire = from == From.HIRED
                && joinedOn != null
                && !joinedOn.plusDays(days).isBefore(askedOn);
        return (fromHire ? joinedOn : askedOn).plusDays(days);
    }
}
