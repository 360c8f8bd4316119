package org.stupeni.report.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/**
 * When a report comes again, in the organisation's time.
 *
 * @param day of the week from 1 for Monday, or of the month; a day that a month does not have is its last one
 */
public record Rhythm(Kind kind, int day, LocalTime at) {

    /** How often. */
    public enum Kind {
        WEEKLY(7),
        MONTHLY(31);

        private final int days;

        Kind(int days) {
            this.days = days;
        }

        boolean has(int day) {
            return day >= 1 && day <= days;
        }
    }

    public Rhythm {
        if (!kind.has(day)) {
            throw new IllegalArgumentException("No day " + day + " of " + kind);
        }
    }

    /**
     * The first time after a moment. A time that the night of a clock change leaves out comes as much later as the clock was put forward; one that comes twice is the
     * first of both.
     */
    public Instant nextRun(Instant after, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(after, zone);
        Instant next = in(today, 0, zone);
        for (int later = 1; !next.isAfter(after); later++) {
            next = in(today, later, zone);
        }
        return next;
    }

    /** @param later how many weeks or months after the one of that day */
    private Instant in(LocalDate day, int later, ZoneId zone) {
        return dayOf(day, later).atTime(at).atZone(zone).toInstant();
    }

    private LocalDate dayOf(LocalDate from, int later) {
        if (kind == Kind.WEEKLY) {
            return from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(later)
                    .plusDays(day - 1L);
        }
        YearMonth month = YearMonth.from(from).plusMonths(later);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
