package org.stupeni.question.form;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Ids of the parts of a question. Pure. */
final class FormIds {

    private FormIds() {}

    /** Those that the parts have. */
    static Set<String> taken(Map<String, String> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getKey().endsWith("-id") && part.getValue() != null)
                .map(part -> part.getValue().strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The letter after the last one that is taken; behind z, one with a number. An id that was taken away is not given to something else at once. */
    static String free(Set<String> taken) {
        char last = (char) taken.stream()
                .filter(id -> id.matches("[a-z]"))
                .mapToInt(id -> id.charAt(0))
                .max()
                .orElse('a' - 1);
        if (last < 'z') {
            return String.valueOf((char) (last + 1));
        }
        int number = 1;
        while (taken.contains("part-" + number)) {
            number++;
        }
        return "part-" + number;
    }
}
