package org.stupeni.report.schedule.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.report.schedule.Rhythm;
import org.stupeni.report.schedule.Rhythm.Kind;

/** How often a report comes, as one list to choose from and in words: {@code w1} is every Monday, {@code m31} the last day of every month. */
@RequestScoped
public class RhythmChoice {

    static final String ONCE = "once";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int WEEK = 7;
    private static final int MONTH = 31;

    @Inject
    ViewTexts texts;

    /** @param once whether it can come once, now */
    List<SelectItem> items(boolean once) {
        List<SelectItem> items = new ArrayList<>();
        if (once) {
            items.add(new SelectItem(ONCE, texts.of("schedule_rhythm.once")));
        }
        items.add(group("weekly", Kind.WEEKLY, WEEK));
        items.add(group("monthly", Kind.MONTHLY, MONTH));
        return items;
    }

    private SelectItemGroup group(String key, Kind kind, int days) {
        SelectItem[] items = IntStream.rangeClosed(1, days)
                .mapToObj(day -> new SelectItem(value(kind, day), each(kind, day)))
                .toArray(SelectItem[]::new);
        return new SelectItemGroup(texts.of("schedule_rhythm." + key), null, false, items);
    }

    /** A choice that says enough when the list is closed and its group is out of sight. */
    private String each(Kind kind, int day) {
        String words = dayOf(kind, day);
        return kind == Kind.WEEKLY ? words : texts.of("schedule_rhythm.each_month", words);
    }

    private String dayOf(Kind kind, int day) {
        if (kind == Kind.WEEKLY) {
            return texts.of("schedule_rhythm.week_" + DayOfWeek.of(day).name().toLowerCase(Locale.ROOT));
        }
        return day == MONTH ? texts.of("schedule_rhythm.last_day") : texts.of("schedule_rhythm.day", day);
    }

    static String value(Rhythm rhythm) {
        return value(rhythm.kind(), rhythm.day());
    }

    private static String value(Kind kind, int day) {
        return (kind == Kind.WEEKLY ? "w" : "m") + day;
    }

    static String time(Rhythm rhythm) {
        return TIME.format(rhythm.at());
    }

    /** What was chosen; nothing where it is none of the list. */
    static Optional<Rhythm> of(String value, LocalTime at) {
        if (value == null || !value.matches("w[1-7]|m([1-9]|[12][0-9]|3[01])")) {
            return Optional.empty();
        }
        return Optional.of(new Rhythm(
                value.startsWith("w") ? Kind.WEEKLY : Kind.MONTHLY, Integer.parseInt(value.substring(1)), at));
    }

    /** A time of the day to the minute; nothing where it is none. */
    static Optional<LocalTime> time(String typed) {
        try {
            return Optional.of(
                    LocalTime.parse(typed == null ? "" : typed.strip(), DateTimeFormatter.ofPattern("H:mm")));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "каждый понедельник, 08:00". */
    public String words(Rhythm rhythm) {
        return texts.of(
                rhythm.kind() == Kind.WEEKLY ? "schedule_rhythm.in_week" : "schedule_rhythm.in_month",
                dayOf(rhythm.kind(), rhythm.day()),
                time(rhythm));
    }
}
