package org.stupeni.course;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stupeni.question.Question;

/**
 * Whether a blueprint can be filled although its rows overlap: a question is drawn once only.
 *
 * <p>Each row asks for its questions one by one; where a question is taken, the row that has it looks for another (Kuhn's augmenting paths).
 */
final class Drawable<T> {

    private final List<List<T>> pools;
    private final Map<T, Integer> rowOf = new HashMap<>();

    private Drawable(List<List<T>> pools) {
        this.pools = pools;
    }

    /** The first row that gets too few questions when every row before it got its own, or nothing if all do. */
    static Optional<Integer> firstRowThatCannot(List<Exam.Draw> rows, List<List<Question>> pools) {
        return firstThatCannot(rows.stream().map(Exam.Draw::count).toList(), pools);
    }

    /** @param counts how many each row asks for */
    static <T> Optional<Integer> firstThatCannot(List<Integer> counts, List<List<T>> pools) {
        Drawable<T> drawable = new Drawable<>(pools);
        for (int row = 0; row < counts.size(); row++) {
            for (int i = 0; i < counts.get(row); i++) {
                if (!drawable.give(row, new HashSet<>())) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    private boolean give(int row, Set<T> tried) {
        for (T question : pools.get(row)) {
            if (tried.add(question)) {
                Integer holder = rowOf.get(question);
                if (holder == null || give(holder, tried)) {
                    rowOf.put(question, row);
                    return true;
                }
            }
        }
        return false;
    }
}
