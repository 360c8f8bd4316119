package org.stupeni.course;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.platform.YamlDocument;

/** Reads what the learner sees of a paper: one word for all of it, or what is shown at each moment. */
final class ReviewReader {

    private static final Map<String, Part> PARTS = Stream.of(Part.values())
            .collect(Collectors.toMap(
                    part -> part.name().toLowerCase(Locale.ROOT), part -> part, (one, other) -> one, TreeMap::new));

    private ReviewReader() {}

    /** @param closes whether the exam has a last day */
    static ReviewPolicy read(YamlDocument place, boolean closes) {
        ReviewPolicy policy = place.has("show") || place.keys().isEmpty() ? named(place) : matrix(place, closes);
        place.noOtherKeys();
        return policy;
    }

    private static ReviewPolicy named(YamlDocument place) {
        String show = place.word("show", Set.of("nothing", "mistakes", "all"));
        place.word("from", Set.of("graded"));
        return switch (show) {
            case "mistakes" -> ReviewPolicy.MISTAKES;
            case "all" -> ReviewPolicy.ALL;
            default -> ReviewPolicy.NOTHING;
        };
    }

    private static ReviewPolicy matrix(YamlDocument place, boolean closes) {
        String questions = place.word("questions", Set.of("mistakes", "all"));
        place.optionalList("during").forEach(ReviewReader::duringAnExam);
        Set<Part> rightAfter = parts(place, "right-after");
        Set<Part> later = parts(place, "later");
        Set<Part> closed = place.has("closed") ? parts(place, "closed") : later;
        if (place.has("closed") && !closes) {
            place.problem("closed", "the exam never closes: say its last day with 'closes'");
        }
        return new ReviewPolicy(EnumSet.of(Part.ANSWERS), rightAfter, later, closed, questions.equals("mistakes"));
    }

    /** As long as answers can change, whatever is told about them tells the key. */
    private static void duringAnExam(YamlDocument item) {
        String part = item.value();
        if (PARTS.containsKey(part) && PARTS.get(part) != Part.ANSWERS) {
            item.problem("during an exam nothing but the own answers can be shown, so never '" + part + "'");
        } else if (!PARTS.containsKey(part)) {
            item.problem("'" + part + "' is none of " + PARTS.keySet());
        }
    }

    private static Set<Part> parts(YamlDocument place, String moment) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (YamlDocument item : place.list(moment)) {
            Part part = PARTS.get(item.value());
            if (part == null) {
                item.problem("'" + item.value() + "' is none of " + PARTS.keySet());
            } else {
                parts.add(part);
            }
        }
        return parts;
    }
}
