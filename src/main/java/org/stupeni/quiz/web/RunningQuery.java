package org.stupeni.quiz.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stupeni.identity.web.AddressId;
import org.stupeni.quiz.time.RunningFilter;

/**
 * A list of running attempts as its address says it. A part that is not understood is as if it were not there.
 *
 * @param page counted from 1
 */
record RunningQuery(RunningFilter filter, int page) {

    private static final Pattern EXAM = Pattern.compile("([a-z0-9-]{1,60})/([a-z0-9-]{1,60})");

    static RunningQuery of(UnaryOperator<String> parameter) {
        String asked = parameter.apply("exam");
        Matcher exam = EXAM.matcher(asked == null ? "" : asked);
        boolean named = exam.matches();
        String page = parameter.apply("page");
        return new RunningQuery(
                new RunningFilter(
                        named ? exam.group(1) : null,
                        named ? exam.group(2) : null,
                        AddressId.of(parameter.apply("department")).orElse(null)),
                page != null && page.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(page)) : 1);
    }

    RunningQuery at(int otherPage) {
        return new RunningQuery(filter, otherPage);
    }

    /** With its question mark; what it is made of needs no escape. */
    String written() {
        Map<String, String> parts = new LinkedHashMap<>();
        if (filter.examId() != null) {
            parts.put("exam", filter.courseId() + "/" + filter.examId());
        }
        if (filter.departmentId() != null) {
            parts.put("department", filter.departmentId().toString());
        }
        parts.put("page", String.valueOf(page));
        return parts.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining("&", "?", ""));
    }
}
