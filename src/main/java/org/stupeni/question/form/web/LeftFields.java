package org.stupeni.question.form.web;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which complaints about a question are told. Of a new one, which is all empty, only those about fields that somebody has been in and left. Pure.
 *
 * @param fields by their names; null where everything is told
 */
public record LeftFields(Set<String> fields) {

    public static final LeftFields ALL = new LeftFields(null);

    public static final LeftFields NONE = new LeftFields(Set.of());

    /** @param names with commas between them */
    public static LeftFields of(String names) {
        return new LeftFields(Stream.of(names.split(","))
                .filter(name -> name.matches("[a-z0-9-]{1,80}"))
                .collect(Collectors.toSet()));
    }

    /** Whether a complaint about a field, or about a list that the field is in, is told. */
    boolean tell(String field) {
        return fields == null
                || field.isEmpty()
                || fields.contains(field)
                || fields.stream().anyMatch(left -> left.startsWith(field + "-"));
    }

    /** Whether a question is as it was made: nothing is written but what is asked, and at most the gaps of a text. */
    public static boolean isUntouched(Map<String, String> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().matches("(?!ask-).+-(ru|en)"))
                .allMatch(
                        part -> part.getValue().replaceAll("\\{\\{[^}]*}}", "").isBlank());
    }
}
