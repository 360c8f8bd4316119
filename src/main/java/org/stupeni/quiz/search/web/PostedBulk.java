package org.stupeni.quiz.search.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.identity.web.AddressId;

/** Which questions a form that changes many of them names. What is no number is not among them. */
final class PostedBulk {

    private PostedBulk() {}

    /** Whether everything that was found is meant and not what is marked. */
    static boolean isOfAllFound() {
        return "found".equals(Faces.getRequestParameter("of"));
    }

    /** The nodes that are marked. */
    static Set<Long> marked() {
        return posted("marked")
                .map(AddressId::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static boolean isMarked(Long node) {
        return posted("marked").anyMatch(node.toString()::equals);
    }

    /** The nodes of the dry run with the versions that were shown: "17:3". */
    static Map<Long, Integer> shown() {
        Map<Long, Integer> versions = new LinkedHashMap<>();
        posted("shown")
                .filter(pair -> pair.matches("[0-9]{1,18}:[0-9]{1,9}"))
                .map(pair -> pair.split(":"))
                .forEach(pair -> versions.put(Long.valueOf(pair[0]), Integer.valueOf(pair[1])));
        return versions;
    }

    /** The name of the deed: sent twice, it is done once. */
    static String deed() {
        String posted = Faces.getRequestParameter("deed");
        return posted != null && posted.matches("[0-9a-f-]{36}")
                ? posted
                : UUID.randomUUID().toString();
    }

    private static Stream<String> posted(String name) {
        String[] values = Faces.getRequestParameterValues(name);
        return values == null ? Stream.empty() : Arrays.stream(values);
    }
}
