package org.stupeni.report.schedule;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The tables that can be saved as a view and sent regularly, with what their addresses can say. */
public enum ReportTable {
    MATRIX("words", "department", "position", "competency", "stand", "level", "gap", "days", "sort"),
    GAPS("department", "by"),
    COVERAGE,
    EXPIRIES("department", "month", "most", "per"),
    TRENDS,
    WAYS,
    CERTIFICATES("words", "from", "until", "department", "competency", "level", "state", "days"),
    PEOPLE("words", "department", "role", "state", "sort");

    /** Longer filters are none that a page makes. */
    static final int LONGEST_FILTER = 1_000;

    private static final int LONGEST_VALUE = 100;

    private final List<String> parameters;

    ReportTable(String... parameters) {
        this.parameters = List.of(parameters);
    }

    /** The table of this name, as {@code SheetSource} has it. */
    public static Optional<ReportTable> ofWord(String word) {
        return Arrays.stream(values())
                .filter(table -> table.word().equals(word))
                .findFirst();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The address of its page. */
    public String page() {
        return "/hr/" + (this == WAYS ? TRENDS : this).word();
    }

    /** What of a request is a filter of this table: {@code department=7&stand=held}; nothing where it has none. */
    public String filter(UnaryOperator<String> parameter) {
        return parameters.stream()
                .filter(name -> isSaid(parameter.apply(name)))
                .map(name ->
                        name + "=" + URLEncoder.encode(parameter.apply(name).strip(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static boolean isSaid(String value) {
        return value != null && !value.isBlank() && value.length() <= LONGEST_VALUE;
    }

    /** The parts of a filter in their order. */
    public static Map<String, String> parts(String filter) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : filter.split("&")) {
            String[] both = part.split("=", 2);
            if (both.length == 2) {
                parts.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
