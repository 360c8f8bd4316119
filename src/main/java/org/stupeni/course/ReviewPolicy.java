package org.stupeni.course;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What of an own paper the learner sees, and when. Whether it is passed and with how many points is always told, as soon as it is known.
 *
 * <p>The three policies that exams could have before there was a matrix are kept in documents by their names, so that documents from before stay as they
 * were.
 *
 * @param during while answers can still change
 * @param rightAfter in the first hour after it was handed in for good
 * @param later after that hour, while the exam is open
 * @param closed after the exam has closed
 * @param mistakes whether only questions that were not fully right are shown
 */
public record ReviewPolicy(
        Set<Part> during, Set<Part> rightAfter, Set<Part> later, Set<Part> closed, boolean mistakes) {

    private static final Set<Part> EVERYTHING = EnumSet.allOf(Part.class);

    /** Nothing of the questions. */
    public static final ReviewPolicy NOTHING = after(EnumSet.of(Part.INDICATORS, Part.BANDS), false);

    /** Everything about the questions that were not fully right. */
    public static final ReviewPolicy MISTAKES = after(EVERYTHING, true);

    /** Everything about every question. */
    public static final ReviewPolicy ALL = after(EVERYTHING, false);

    /** Everything at once, as soon as an answer is fixed. */
    public static final ReviewPolicy PRACTICE = new ReviewPolicy(EVERYTHING, EVERYTHING, EVERYTHING, EVERYTHING, false);

    private static final Map<String, ReviewPolicy> NAMED = Map.of("NOTHING", NOTHING, "MISTAKES", MISTAKES, "ALL", ALL);

    /** What can be shown of a paper. */
    public enum Part {
        /** What the person answered. */
        ANSWERS,
        /** Which of it was right, question by question. */
        MARKS,
        /** The points of each question. */
        POINTS,
        /** What the author wrote to answers and questions. */
        FEEDBACK,
        /** What would have been right. */
        KEY,
        /** The points of each indicator. */
        INDICATORS,
        /** What the author says to the result as a whole. */
        BANDS
    }

    /** How long ago an attempt was. */
    public enum Moment {
        DURING,
        RIGHT_AFTER,
        LATER
    }

    public ReviewPolicy {
        during = sorted(during);
        rightAfter = sorted(rightAfter);
        later = sorted(later);
        closed = sorted(closed);
    }

    private static ReviewPolicy after(Set<Part> shown, boolean mistakes) {
        return new ReviewPolicy(EnumSet.of(Part.ANSWERS), shown, shown, shown, mistakes);
    }

    private static Set<Part> sorted(Collection<Part> parts) {
        return parts.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(parts));
    }

    /**
     * What is shown of a paper.
     *
     * @param isClosed whether the exam has closed: for an attempt that is over, that opens what was kept back for then
     */
    public Set<Part> shown(Moment moment, boolean isClosed) {
        if (moment == Moment.DURING) {
            return during;
        }
        return isClosed ? closed : moment == Moment.RIGHT_AFTER ? rightAfter : later;
    }

    /** The name of the policy where it is one of the three that have one. */
    public Optional<String> name() {
        return NAMED.entrySet().stream()
                .filter(named -> named.getValue().equals(this))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Its form in documents: its name, or the parts of each moment. */
    @JsonValue
    Object document() {
        Map<String, Object> matrix = new LinkedHashMap<>();
        matrix.put("during", during);
        matrix.put("rightAfter", rightAfter);
        matrix.put("later", later);
        matrix.put("closed", closed);
        matrix.put("mistakes", mistakes);
        return name().map(Object.class::cast).orElse(matrix);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ReviewPolicy read(JsonNode document) {
        return document.isTextual()
                ? NAMED.get(document.asText())
                : new ReviewPolicy(
                        parts(document, "during"),
                        parts(document, "rightAfter"),
                        parts(document, "later"),
                        parts(document, "closed"),
                        document.path("mistakes").asBoolean());
    }

    private static Set<Part> parts(JsonNode document, String moment) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        StreamSupport.stream(document.path(moment).spliterator(), false)
                .map(JsonNode::asText)
                .map(Part::valueOf)
                .forEach(parts::add);
        return parts;
    }
}
