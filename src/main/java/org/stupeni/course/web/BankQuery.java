package org.stupeni.course.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.BankFilter;
import org.stupeni.course.BankFilter.Purpose;

/**
 * The bank as its address asks for it; what is not in the address is null. A part that is not understood filters nothing.
 *
 * @param version the number of a version of the course
 */
public record BankQuery(
        String course,
        String version,
        String module,
        String indicator,
        String difficulty,
        String purpose,
        String text,
        String page) {

    /** Reads the parameters of a request. */
    public static BankQuery of(UnaryOperator<String> parameter) {
        UnaryOperator<String> given = name -> {
            String value = parameter.apply(name);
            return value == null || value.isEmpty() ? null : value;
        };
        return new BankQuery(
                given.apply("course"),
                given.apply("version"),
                given.apply("module"),
                given.apply("indicator"),
                given.apply("difficulty"),
                given.apply("purpose"),
                given.apply("text"),
                given.apply("page"));
    }

    /** The questions it asks for. */
    public BankFilter filter() {
        return new BankFilter(
                module,
                indicator,
                integer(difficulty).orElse(null),
                Stream.of(Purpose.values())
                        .filter(one -> one.name().equals(purpose))
                        .findFirst()
                        .orElse(null),
                text);
    }

    /** The page asked for, from 1, as far as there are so many. */
    int pageOf(int pages) {
        return Math.max(1, Math.min(integer(page).orElse(1), pages));
    }

    /** Whether anything is filtered out. */
    public boolean isFiltered() {
        return Stream.of(module, indicator, difficulty, purpose, text).anyMatch(part -> part != null);
    }

    /** The address of a page of the same questions. */
    String at(String courseId, int other) {
        return address("/author/bank?", courseId, String.valueOf(other));
    }

    /** The address where the same questions are taken away. */
    public String export(String courseId) {
        return address("/author/export?", courseId, null);
    }

    private String address(String start, String courseId, String number) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("course", courseId);
        parts.put("version", version);
        parts.put("module", module);
        parts.put("indicator", indicator);
        parts.put("difficulty", difficulty);
        parts.put("purpose", purpose);
        parts.put("text", text);
        parts.put("page", number);
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", start, ""));
    }

    private static Optional<Integer> integer(String typed) {
        return Optional.ofNullable(typed)
                .filter(digits -> digits.matches("[0-9]{1,4}"))
                .map(Integer::valueOf);
    }
}
