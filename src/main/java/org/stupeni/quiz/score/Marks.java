package org.stupeni.quiz.score;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stupeni.question.Scoring;

/**
 * What people gave for the open answers of one attempt.
 *
 * @param points from 0 to 1, by number of the question, as far as they are final
 * @param waiting numbers of the questions with an answer that is not marked to the end
 */
public record Marks(Map<Integer, BigDecimal> points, Set<Integer> waiting) {

    public static final Marks NONE = new Marks(Map.of(), Set.of());

    public Marks {
        points = Map.copyOf(points);
        waiting = Set.copyOf(waiting);
    }

    /** As they count in a result that is final already: it does not wait again, what is marked later is added then. */
    public Marks settled() {
        Map<Integer, BigDecimal> settled = new TreeMap<>(points);
        waiting.forEach(question -> settled.putIfAbsent(question, BigDecimal.ZERO.setScale(Scoring.SCALE)));
        return new Marks(settled, Set.of());
    }

    /** With these points beside them, whatever people gave or have yet to give for those questions. */
    public Marks with(Map<Integer, BigDecimal> fixed) {
        Map<Integer, BigDecimal> all = new TreeMap<>(points);
        all.putAll(fixed);
        Set<Integer> others = waiting.stream()
                .filter(question -> !fixed.containsKey(question))
                .collect(Collectors.toSet());
        return new Marks(all, others);
    }
}
