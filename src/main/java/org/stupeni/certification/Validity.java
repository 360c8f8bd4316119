package org.stupeni.certification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.stupeni.framework.LevelRule;

/**
 * The days on which a decision holds, both included; the last one to its end in the organisation's zone.
 *
 * <p>Days, not moments: they are the organisation's, wherever the person or the reader is.
 */
public record Validity(LocalDate from, LocalDate until) {

    /**
     * So many months from the day of the decision: from 12 March to 11 March. Where the month ends before that day comes (31 August and six months), to the
     * end of the month.
     */
    static Validity from(Instant decidedAt, ZoneId zone, int months) {
        return from(decidedAt.atZone(zone).toLocalDate(), months);
    }

    static Validity from(LocalDate from, int months) {
        LocalDate sameDay = from.plusMonths(months);
        boolean monthTooShort = sameDay.getDayOfMonth() != from.getDayOfMonth();
        return new Validity(from, monthTooShort ? sameDay : sameDay.minusDays(1));
    }

    /** The latest last day of what may be renewed on this day: {@link LevelRule#renewableFrom} the other way round. */
    static LocalDate renewableToday(LocalDate today, int months) {
        LocalDate until = today.plusMonths(months).plusDays(3);
        while (LevelRule.renewableFrom(until, months).isAfter(today)) {
            until = until.minusDays(1);
        }
        return until;
    }

    /** The period after one that ends on this day: it begins on the next one, so that whoever renews early loses no day. */
    static Validity after(LocalDate until, int months) {
        return from(until.plusDays(1), months);
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
