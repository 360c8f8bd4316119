package org.stupeni.report.expiry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** What renewals are spread over; one of them is named by its first day. Weeks begin on Monday. */
public enum Span {
    MONTH {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.withDayOfMonth(1);
        }
    },
    WEEK {
        @Override
        LocalDate firstDay(LocalDate day) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
    };

    /** The first day of the month or week that this day belongs to. */
    abstract LocalDate firstDay(LocalDate day);

    /** The one before that which begins on this day. */
    LocalDate before(LocalDate firstDay) {
        return firstDay(firstDay.minusDays(1));
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a word of an address says; months where it is not understood. */
    public static Span ofWord(String word) {
        return WEEK.word().equals(word) ? WEEK : MONTH;
    }
}
