package org.stupeni.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stupeni.platform.LocalText;

/**
 * An exam as its author planned it: how it is drawn, how long it takes, what passes.
 *
 * @param id stable within its course
 * @param level the level it is evidence for, 2 to 5
 * @param minutes how long an attempt may take
 * @param attempts how many attempts a cycle allows
 * @param daysBetween whole days from handing in to the next start
 * @param graceSeconds how long after the deadline an answer that was already on its way still counts
 * @param cut the points that pass
 * @param cutReason why this cut, for HR
 * @param review what of the paper the learner sees, and when
 * @param draw the blueprint, row by row
 * @param after what earns the next attempt after a failed one, beside the break; null for nothing, so that documents from before stay as they were
 * @param markedTwice whether two people mark each open answer
 * @param closes the last day of the exam in the organisation's zone, or null where it has none
 * @param bands what is said to a result by how high it is, rising from nought; may be empty, so that documents from before stay as they were
 */
public record Exam(
        String id,
        LocalText title,
        int level,
        int minutes,
        int attempts,
        int daysBetween,
        int graceSeconds,
        int cut,
        LocalText cutReason,
        ReviewPolicy review,
        List<Draw> draw,
        After after,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean markedTwice,
        LocalDate closes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ScoreBand> bands) {

    /** An exam without an end whose next attempt needs nothing but the break, whose open answers one person marks, and which has nothing to say to a result. */
    public Exam(
            String id,
            LocalText title,
            int level,
            int minutes,
            int attempts,
            int daysBetween,
            int graceSeconds,
            int cut,
            LocalText cutReason,
            ReviewPolicy review,
            List<Draw> draw) {
        this(
                id,
                title,
                level,
                minutes,
                attempts,
                daysBetween,
                graceSeconds,
                cut,
                cutReason,
                review,
                draw,
                null,
                false,
                null,
                List.of());
    }

    public Exam {
        draw = List.copyOf(draw);
        bands = bands == null ? List.of() : List.copyOf(bands);
    }

    /** How many people mark each open answer, none knowing of the other. */
    public int markers() {
        return markedTwice ? 2 : 1;
    }

    /** How many questions an attempt has; as many points can be earned. */
    public int questions() {
        return draw.stream().mapToInt(Draw::count).sum();
    }

    /** Ids of the questions that every paper has. */
    public Set<String> fixed() {
        return draw.stream().flatMap(row -> row.fix().stream()).collect(Collectors.toSet());
    }

    /** What earns the next attempt. */
    public enum After {
        /** Practising the modules that teach what was weak. */
        PRACTICE
    }

    /**
     * One row of the blueprint: draw so many questions from those that fit.
     *
     * @param module the module of the question's lesson, or null for any
     * @param indicator or null for any
     * @param level the level of the question's indicator, or null for any
     * @param difficulties the difficulties that fit, in their order so that equal exams have equal documents; empty for any
     * @param fix ids of the questions that every paper has; all else is nothing then, and the count is theirs. Empty where questions are drawn
     */
    public record Draw(
            String module,
            String indicator,
            Integer level,
            Set<Integer> difficulties,
            int count,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<String> fix) {

        public Draw {
            difficulties = difficulties == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(difficulties));
            fix = fix == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(fix));
        }

        /** A row that draws. */
        public Draw(String module, String indicator, Integer level, Set<Integer> difficulties, int count) {
            this(module, indicator, level, difficulties, count, Set.of());
        }

        /** A row of questions that every paper has. */
        public static Draw fixed(Set<String> questions) {
            return new Draw(null, null, null, Set.of(), questions.size(), questions);
        }
    }
}
