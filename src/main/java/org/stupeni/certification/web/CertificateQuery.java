package org.stupeni.certification.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stupeni.certification.CertificateFilter;
import org.stupeni.certification.CertificateStatus;
import org.stupeni.identity.web.AddressId;

/**
 * Which certificates the address asks for, word for word as it was typed.
 *
 * @param typed what was typed by the name of its field; what was left empty is missing
 * @param page from 1
 */
record CertificateQuery(Map<String, String> typed, int page) {

    static final String WORDS = "words";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String DEPARTMENT = "department";
    static final String COMPETENCY = "competency";
    static final String LEVEL = "level";
    static final String STATE = "state";
    static final String DAYS = "days";

    private static final List<String> FIELDS = List.of(WORDS, FROM, UNTIL, DEPARTMENT, COMPETENCY, LEVEL, STATE, DAYS);
    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 1_000_000;

    static CertificateQuery of(UnaryOperator<String> parameter) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String field : FIELDS) {
            String text = text(parameter.apply(field));
            if (!text.isEmpty()) {
                typed.put(field, text);
            }
        }
        return new CertificateQuery(typed, (int) Math.max(
                1, Math.min(LAST_PAGE, AddressId.of(parameter.apply("page")).orElse(1L))));
    }

    /** What was typed into a field, or nothing. */
    String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    CertificateFilter filter() {
        return new CertificateFilter(
                typed.get(WORDS),
                day(typed(FROM)),
                day(typed(UNTIL)),
                AddressId.of(typed(DEPARTMENT)).orElse(null),
                typed.get(COMPETENCY),
                number(typed(LEVEL)),
                Arrays.stream(CertificateStatus.values())
                        .filter(status -> status.word().equals(typed(STATE)))
                        .findFirst()
                        .orElse(null),
                number(typed(DAYS)));
    }

    /** Whether something was typed into a field of a day and is none. */
    boolean isNoDay(String field) {
        return !typed(field).isEmpty() && day(typed(field)) == null;
    }

    /** Whether something was typed into a field of a number and is none. */
    boolean isNoNumber(String field) {
        return !typed(field).isEmpty() && number(typed(field)) == null;
    }

    CertificateQuery at(int other) {
        return new CertificateQuery(typed, other);
    }

    /** The address's query, with its question mark. */
    @Override
    public String toString() {
        Map<String, String> words = new LinkedHashMap<>(typed);
        if (page > 1) {
            words.put("page", String.valueOf(page));
        }
        return words.entrySet().stream()
                .map(word -> word.getKey() + "=" + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String text(String typed) {
        String text = typed == null ? "" : typed.strip();
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static Integer number(String typed) {
        return typed.matches("[1-9][0-9]{0,2}") ? Integer.valueOf(typed) : null;
    }

    private static LocalDate day(String typed) {
        try {
            LocalDate day = typed.isEmpty() ? null : LocalDate.parse(typed);
            return day == null || day.getYear() > 9999 || day.getYear() < 1 ? null : day;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }
}
