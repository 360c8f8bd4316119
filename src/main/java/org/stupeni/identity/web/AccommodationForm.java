package org.stupeni.identity.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.stupeni.identity.accommodation.NewAccommodation;
import org.stupeni.platform.Refused;

/** What is typed about more time, word for word. */
public class AccommodationForm {

    /** Two fields for one thing: what cannot be read in one of them is not missing in the other. */
    private static final Set<String> TIME = Set.of("factor", "minutes");

    private String factor;
    private String minutes;
    private String from;
    private String until;
    private String reason;

    /** All that speaks against it, by field; with nothing, {@link #read} gives what is granted. */
    Map<String, Refused> problems(LocalDate today) {
        Map<String, Refused> problems = new LinkedHashMap<>();
        NewAccommodation readable = new NewAccommodation(
                readable(
                        "factor", factor, AccommodationForm::factorOf, "identity_accommodation.factor_range", problems),
                readable("minutes", minutes, Integer::valueOf, "identity_accommodation.minutes_form", problems),
                readable("from", from, Days::read, "identity_access.day_form", problems),
                readable("until", until, Days::read, "identity_access.day_form", problems),
                reason);
        Map<String, Refused> others = readable.problems(today);
        if (!Collections.disjoint(problems.keySet(), TIME)) {
            others.keySet().removeAll(TIME);
        }
        others.forEach(problems::putIfAbsent);
        return problems;
    }

    NewAccommodation read() {
        return new NewAccommodation(
                value(factor, AccommodationForm::factorOf),
                value(minutes, Integer::valueOf),
                Days.read(from),
                Days.read(until),
                reason);
    }

    private static BigDecimal factorOf(String typed) {
        return new BigDecimal(typed.replace(',', '.'));
    }

    private static <T> T value(String typed, Function<String, T> reader) {
        return typed == null || typed.isBlank() ? null : reader.apply(typed.strip());
    }

    private static <T> T readable(
            String field, String typed, Function<String, T> reader, String otherwise, Map<String, Refused> problems) {
        try {
            return value(typed, reader);
        } catch (NumberFormatException | Refused unreadable) {
            problems.put(field, new Refused(otherwise));
            return null;
        }
    }

    public String getFactor() {
        return factor;
    }

    public void setFactor(String factor) {
        this.factor = factor;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(String minutes) {
        this.minutes = minutes;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
