package org.stupeni.quiz.cohort.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stupeni.course.VersionRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.quiz.cohort.CohortFilter;
import org.stupeni.quiz.cohort.CohortOrder;
import org.stupeni.quiz.cohort.CohortState;

/**
 * The people of a course as an address says them: filter, order and page. A part that is not understood is as if it were not there.
 *
 * @param version the number of the version that the filter means, or null
 * @param page counted from 1
 */
public record CohortQuery(CohortFilter filter, Integer version, int page) {

    /** Longer searches are cut: no name is that long. */
    private static final int LONGEST = 100;

    /** @param versions of the course, to find the one whose number the address has */
    public static CohortQuery of(String courseId, List<VersionRow> versions, UnaryOperator<String> parameter) {
        Integer number = number(parameter.apply("version"), 9);
        Long versionId = versions.stream()
                .filter(version -> Objects.equals(version.number(), number))
                .map(VersionRow::id)
                .findFirst()
                .orElse(null);
        String words = parameter.apply("words");
        Integer days = number(parameter.apply("days"), 3);
        Integer page = number(parameter.apply("page"), 6);
        return new CohortQuery(
                new CohortFilter(
                        courseId,
                        words == null || words.isBlank() ? null : cut(words.strip()),
                        AddressId.of(parameter.apply("department")).orElse(null),
                        AddressId.of(parameter.apply("position")).orElse(null),
                        versionId,
                        CohortState.ofWord(parameter.apply("state")).orElse(null),
                        days == null || days < 1 || days > CohortFilter.MOST_DAYS ? CohortFilter.USUAL_DAYS : days,
                        CohortOrder.ofWord(parameter.apply("sort")).orElse(CohortOrder.NAME)),
                versionId == null ? null : number,
                page == null ? 1 : Math.max(1, page));
    }

    CohortQuery page(int other) {
        return new CohortQuery(filter, version, other);
    }

    /** The parts that say who is meant, in their order. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("course", filter.courseId());
        parts.put("words", filter.words());
        parts.put("department", text(filter.departmentId()));
        parts.put("position", text(filter.positionId()));
        parts.put("version", text(version));
        parts.put("state", filter.state() == null ? null : filter.state().word());
        parts.put("days", filter.days() == CohortFilter.USUAL_DAYS ? null : text(filter.days()));
        parts.put(
                "sort",
                filter.order() == CohortOrder.NAME ? null : filter.order().word());
        parts.values().removeIf(Objects::isNull);
        return parts;
    }

    /** What an address of the same people ends with, from its question mark on. */
    public String written() {
        return parts().entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** The same at another page of the list. */
    public String at(int other) {
        return written() + "&page=" + other;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private static Integer number(String text, int digits) {
        return text != null && text.matches("[0-9]{1," + digits + "}") ? Integer.valueOf(text) : null;
    }
}
