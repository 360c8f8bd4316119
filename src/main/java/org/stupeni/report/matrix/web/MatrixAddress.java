package org.stupeni.report.matrix.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stupeni.framework.Framework;
import org.stupeni.report.matrix.MatrixFilter;
import org.stupeni.report.matrix.MatrixFilter.Gap;
import org.stupeni.report.matrix.MatrixFilter.Stand;
import org.stupeni.report.matrix.MatrixOrder;
import org.stupeni.report.matrix.MatrixOrder.Column;

/**
 * A matrix as its address says it: {@code ?department=7&competency=listening&stand=held&level=3&sort=-level:listening&page=2}, a hyphen for the other way
 * round. A part that is not understood is as if it were not there.
 *
 * @param page counted from 1
 */
public record MatrixAddress(MatrixFilter filter, MatrixOrder order, int page) {

    /** Longer searches are cut: no name is that long. */
    private static final int LONGEST = 100;

    private static final int MOST_DAYS = 3660;
    private static final String BACKWARDS = "-";

    /** Reads the parameters of a request. */
    public static MatrixAddress of(UnaryOperator<String> parameter, Framework framework) {
        String words = parameter.apply("words");
        String competency = known(parameter.apply("competency"), framework);
        Integer level = number(parameter.apply("level"), 1);
        Integer days = number(parameter.apply("days"), 4);
        Integer page = number(parameter.apply("page"), 6);
        Long department = id(parameter.apply("department"));
        return new MatrixAddress(
                new MatrixFilter(
                        words == null || words.isBlank() ? null : cut(words.strip()),
                        department,
                        id(parameter.apply("position")),
                        competency,
                        Stand.ofWord(parameter.apply("stand")).orElse(null),
                        level == null || level <= Framework.LOWEST || level > Framework.HIGHEST ? null : level,
                        Gap.ofWord(parameter.apply("gap")).orElse(null),
                        days == null || days > MOST_DAYS ? null : days),
                order(parameter.apply("sort"), framework),
                page == null ? 1 : Math.max(1, page));
    }

    private static MatrixOrder order(String sort, Framework framework) {
        String word = sort == null ? "" : sort;
        boolean descending = word.startsWith(BACKWARDS);
        String[] parts = (descending ? word.substring(1) : word).split(":", 2);
        Column column = Column.ofWord(parts[0]).orElse(null);
        String competency = parts.length == 2 ? known(parts[1], framework) : null;
        if (column == null || column.isAboutLevels() != (competency != null)) {
            return MatrixOrder.byName();
        }
        return new MatrixOrder(column, competency, descending);
    }

    private static String known(String competency, Framework framework) {
        return competency == null || framework.competency(competency).isEmpty() ? null : competency;
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }

    private static Integer number(String text, int digits) {
        return text != null && text.matches("[0-9]{1," + digits + "}") ? Integer.valueOf(text) : null;
    }

    private static Long id(String text) {
        return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
    }

    /** The same people in the same order, from another page on. */
    public String at(int otherPage) {
        return new MatrixAddress(filter, order, otherPage).query();
    }

    /** The same people sorted by this, from the first page on; by what they are sorted by already, the other way round. */
    String by(Column column, String competency, boolean descendingFirst) {
        boolean same = column == order.column() && Objects.equals(competency, order.competency());
        return new MatrixAddress(
                        filter, new MatrixOrder(column, competency, same ? !order.descending() : descendingFirst), 1)
                .query();
    }

    /** The word of {@code aria-sort}, or null for a column that the matrix is not sorted by. */
    String direction(Column column, String competency) {
        if (column != order.column() || !Objects.equals(competency, order.competency())) {
            return null;
        }
        return order.descending() ? "descending" : "ascending";
    }

    /** The word of an order in an address. */
    static String word(MatrixOrder order) {
        return (order.descending() ? BACKWARDS : "")
                + order.column().word()
                + (order.competency() == null ? "" : ":" + order.competency());
    }

    /** What the address of this matrix ends with, or nothing for everybody by name. */
    public String query() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("words", filter.words());
        parts.put("department", filter.departmentId());
        parts.put("position", filter.positionId());
        parts.put("competency", filter.competency());
        parts.put("stand", filter.stand() == null ? null : filter.stand().word());
        parts.put("level", filter.level());
        parts.put("gap", filter.gap() == null ? null : filter.gap().word());
        parts.put("days", filter.days());
        parts.put("sort", order.equals(MatrixOrder.byName()) ? null : word(order));
        parts.put("page", page == 1 ? null : page);
        String query = parts.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part ->
                        part.getKey() + "=" + URLEncoder.encode(part.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
