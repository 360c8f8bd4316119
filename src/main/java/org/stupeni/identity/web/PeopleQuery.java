package org.stupeni.identity.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stupeni.identity.PersonState;
import org.stupeni.identity.Role;
import org.stupeni.identity.search.PeopleFilter;
import org.stupeni.identity.search.PeopleFilter.Order;

/**
 * A list of people as its address says it: filter, order and page. A part that is not understood is as if it were not there.
 *
 * @param page counted from 1
 */
public record PeopleQuery(PeopleFilter filter, int page) {

    /** Longer searches are cut: no name is that long. */
    private static final int LONGEST = 100;

    /** Reads the parameters of a request. */
    public static PeopleQuery of(UnaryOperator<String> parameter) {
        String words = parameter.apply("words");
        String department = parameter.apply("department");
        String page = parameter.apply("page");
        return new PeopleQuery(
                new PeopleFilter(
                        words == null || words.isBlank() ? null : cut(words.strip()),
                        isNumber(department, 18) ? Long.valueOf(department) : null,
                        named(Role.values(), parameter.apply("role")),
                        named(PersonState.values(), parameter.apply("state")),
                        Order.ofWord(parameter.apply("sort")).orElse(Order.NAME)),
                isNumber(page, 6) ? Math.max(1, Integer.parseInt(page)) : 1);
    }

    /** The query of another page of the same list. */
    public String at(int otherPage) {
        Map<String, String> parts = parts();
        parts.put("page", String.valueOf(otherPage));
        return written(parts);
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        if (filter.words() != null) {
            parts.put("words", filter.words());
        }
        if (filter.departmentId() != null) {
            parts.put("department", filter.departmentId().toString());
        }
        if (filter.role() != null) {
            parts.put("role", filter.role().group());
        }
        if (filter.state() != null) {
            parts.put("state", filter.state().word());
        }
        if (filter.order() != Order.NAME) {
            parts.put("sort", filter.order().word());
        }
        return parts;
    }

    private static String written(Map<String, String> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private static boolean isNumber(String text, int digits) {
        return text != null && text.matches("[0-9]{1," + digits + "}");
    }

    private static <E extends Enum<E>> E named(E[] values, String word) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(null);
    }
}
