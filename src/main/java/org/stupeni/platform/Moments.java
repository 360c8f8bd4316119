package org.stupeni.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Map;

/**
 * How a moment and a date are written: the one formatter of pages, documents and messages.
 *
 * <p>A moment is always written with the zone it is shown in; a date has no zone (an expiry belongs to the organisation's).
 */
public final class Moments {

    private static final Map<Language, DateTimeFormatter> LONG = Map.of(
            Language.RU, DateTimeFormatter.ofPattern("d MMMM uuuu 'года'", Language.RU.locale()),
            Language.EN, DateTimeFormatter.ofPattern("d MMMM uuuu", Language.EN.locale()));
    private static final Map<Language, DateTimeFormatter> DAY = Map.of(
            Language.RU, DateTimeFormatter.ofPattern("d MMMM", Language.RU.locale()),
            Language.EN, DateTimeFormatter.ofPattern("d MMMM", Language.EN.locale()));
    private static final Map<Language, DateTimeFormatter> SHORT = Map.of(
            Language.RU, DateTimeFormatter.ofPattern("dd.MM.uuuu"),
            Language.EN, DateTimeFormatter.ofPattern("d MMM uuuu", Language.EN.locale()));
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Moments() {}

    /** "12 марта 2026 года", "12 March 2026". */
    public static String date(LocalDate date, Language language) {
        return LONG.get(language).format(date);
    }

    /** "12.03.2026", "12 Mar 2026". */
    public static String shortDate(LocalDate date, Language language) {
        return SHORT.get(language).format(date);
    }

    /** "12 марта", "12 March": where the year is clear. */
    public static String day(LocalDate date, Language language) {
        return DAY.get(language).format(date);
    }

    /** "14:31 (МСК)": a moment today. */
    public static String time(Instant moment, ZoneId zone, Language language) {
        ZonedDateTime local = moment.atZone(zone);
        return MINUTES.format(local) + " (" + zoneName(local, language) + ")";
    }

    /** "14:03:12", without its zone: only for receipts, which belong to the clock on the same page. */
    public static String seconds(Instant moment, ZoneId zone) {
        return SECONDS.format(moment.atZone(zone));
    }

    /** "12 марта 2026 года, 14:31 (МСК)". */
    public static String dateTime(Instant moment, ZoneId zone, Language language) {
        return date(moment.atZone(zone).toLocalDate(), language) + ", " + time(moment, zone, language);
    }

    /** "12.03.2026, 14:31 (МСК)": for tables. */
    public static String shortDateTime(Instant moment, ZoneId zone, Language language) {
        return shortDate(moment.atZone(zone).toLocalDate(), language) + ", " + time(moment, zone, language);
    }

    /** "12.03.2026, 14:31:05 (МСК)": for tables where the second matters. */
    public static String exactDateTime(Instant moment, ZoneId zone, Language language) {
        ZonedDateTime local = moment.atZone(zone);
        return shortDate(local.toLocalDate(), language) + ", " + SECONDS.format(local) + " ("
                + zoneName(local, language) + ")";
    }

    /** The short name of the zone at that moment: МСК in Russian, MSK in English, UTC+5 where there is no common name. */
    public static String zoneName(ZonedDateTime local, Language language) {
        if (local.getZone().getId().equals("Europe/Moscow")) {
            return language == Language.EN ? "MSK" : "МСК";
        }
        return offset(local);
    }

    /** "UTC+5", "UTC−3:30", "UTC". */
    public static String offset(ZonedDateTime local) {
        int seconds = local.getOffset().getTotalSeconds();
        if (seconds == 0) {
            return "UTC";
        }
        int minutes = Math.abs(seconds / 60);
        String sign = seconds < 0 ? "−" : "+";
        return "UTC" + sign + minutes / 60 + (minutes % 60 == 0 ? "" : ":" + String.format("%02d", minutes % 60));
    }

    /** The zone's city in the reader's language, for a page that says which clock it shows. */
    public static String zoneTitle(ZoneId zone, Language language) {
        return zone.getDisplayName(TextStyle.FULL, language.locale());
    }
}
