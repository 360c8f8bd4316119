package org.stupeni.report.expiry.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.stupeni.report.expiry.Span;

/**
 * What part of the calendar an address asks for: {@code ?department=7&month=2027-03&most=5&per=week&page=2}. A part that is not understood is as if it were not there.
 *
 * @param month whose people are listed, or null
 * @param most how many ends a department should have in a month or week at most, or null for no proposals
 * @param span which of the two
 */
record ExpiryAddress(Long department, YearMonth month, Integer most, Span span, int page) {

    private static final int HIGHEST = 999;

    static ExpiryAddress of(UnaryOperator<String> parameter) {
        String department = parameter.apply("department");
        String most = parameter.apply("most");
        String page = parameter.apply("page");
        return new ExpiryAddress(
                isNumber(department, 18) ? Long.valueOf(department) : null,
                month(parameter.apply("month")),
                isNumber(most, 3) && Integer.parseInt(most) >= 1 ? Integer.valueOf(most) : null,
                Span.ofWord(parameter.apply("per")),
                isNumber(page, 6) ? Math.max(1, Integer.parseInt(page)) : 1);
    }

    private static YearMonth month(String typed) {
        try {
            return typed == null || typed.isEmpty() ? null : YearMonth.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean isNumber(String text, int digits) {
        return text != null && text.matches("[0-9]{1," + digits + "}");
    }

    /** The same of another department. */
    ExpiryAddress of(Long otherDepartment) {
        return new ExpiryAddress(otherDepartment, month, most, span, page);
    }

    /** The same of another department, from the first page on. */
    ExpiryAddress within(Long otherDepartment) {
        return new ExpiryAddress(otherDepartment, month, most, span, 1);
    }

    ExpiryAddress in(YearMonth otherMonth) {
        return new ExpiryAddress(department, otherMonth, null, Span.MONTH, 1);
    }

    ExpiryAddress at(int otherPage) {
        return new ExpiryAddress(department, month, most, span, otherPage);
    }

    String query() {
        List<String> parts = new ArrayList<>();
        if (department != null) {
            parts.add("department=" + department);
        }
        if (month != null) {
            parts.add("month=" + month);
        }
        if (most != null) {
            parts.add("most=" + Math.min(most, HIGHEST));
        }
        if (most != null && span == Span.WEEK) {
            parts.add("per=" + span.word());
        }
        if (page > 1) {
            parts.add("page=" + page);
        }
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
}
