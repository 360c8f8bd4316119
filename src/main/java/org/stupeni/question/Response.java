package org.stupeni.question;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What one person answered to one question. Equal responses have equal JSON: what is chosen is kept in order, and what later types brought is left out
 * where it is empty, as it was before there were such types.
 *
 * @param chosen ids of the options chosen
 * @param matched one thing to another: a left side to its right side (the id of a pair or of an extra), a reaction to its rating "1" to "5", a gap to the
 *     option chosen for it
 * @param order ids in an order: steps, reactions from best to worst, the replies of a dialogue from its start
 * @param typed what was typed: {@value #TEXT} of a short or an open answer, {@value #NUMBER} and {@value #UNIT}, or the id of a gap to its text; what is
 *     blank or cannot be seen is not there
 */
public record Response(
        Set<String> chosen,
        Map<String, String> matched,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> order,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> typed) {

    public static final String TEXT = "text";
    public static final String NUMBER = "number";
    public static final String UNIT = "unit";

    /** What comes with text that was pasted, nobody sees and not every database keeps: control characters and halves of characters. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\n\r\t]]|\\p{Cs}");

    public static final Response NONE = new Response(null, null, null, null);

    public Response {
        chosen = chosen == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(chosen));
        matched = matched == null ? Map.of() : Map.copyOf(matched);
        order = order == null ? List.of() : List.copyOf(order);
        typed = typed == null ? Map.of() : written(typed);
    }

    private static Map<String, String> written(Map<String, String> typed) {
        return typed.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> Map.entry(
                        entry.getKey(), NO_TEXT.matcher(entry.getValue()).replaceAll("")))
                .filter(entry -> !entry.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public static Response of(String... options) {
        return new Response(Set.of(options), null, null, null);
    }

    public static Response matching(Map<String, String> matched) {
        return new Response(null, matched, null, null);
    }

    public static Response ordered(List<String> order) {
        return new Response(null, null, order, null);
    }

    public static Response typing(Map<String, String> typed) {
        return new Response(null, null, null, typed);
    }

    /** Whether nothing is answered. */
    @JsonIgnore
    public boolean isEmpty() {
        return chosen.isEmpty() && matched.isEmpty() && order.isEmpty() && typed.isEmpty();
    }

    /** Whether it says all that the other says, and no more than further steps of the same way. */
    public boolean goesOnFrom(Response other) {
        return order.size() >= other.order.size()
                && order.subList(0, other.order.size()).equals(other.order)
                && chosen.equals(other.chosen)
                && matched.equals(other.matched)
                && typed.equals(other.typed);
    }

    /** What was typed for this, or an empty text. */
    String typed(String what) {
        return typed.getOrDefault(what, "");
    }
}
