package org.stupeni.identity.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.stupeni.identity.NewAccommodation;
import org.stupeni.platform.Refused;

/** What is typed about more time, word for word. */
public class AccommodationForm {

    private String factor;
    private String minutes;
    private String from;
    private String until;
    private String reason;

    /** What speaks against it by field; with nothing, {@link #read} gives what is granted. */
    Map<String, Refused> problems(LocalDate today) {
        Map<String, Refused> problems = new LinkedHashMap<>();
        unreadable("factor", factor, AccommodationForm::factorOf, "identity_accommodation.factor_range", problems);
        unreadable("minutes", minutes, Integer::valueOf, "identity_accommodation.minutes_form", problems);
        unreadable("from", from, Days::read, "identity_access.day_form", problems);
        unreadable("until", until, Days::read, "identity_access.day_form", problems);
        if (problems.isEmpty()) {
            problems.putAll(read().problems(today));
        }
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

    private static void unreadable(
            String field, String typed, Function<String, ?> reader, String otherwise, Map<String, Refused> problems) {
        try {
            value(typed, reader);
        } catch (NumberFormatException | Refused unreadable) {
            problems.put(field, new Refused(otherwise));
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
