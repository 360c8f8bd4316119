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
final class Drawable {

    private final List<List<Question>> pools;
    private final Map<Question, Integer> rowOf = new HashMap<>();

    private Drawable(List<List<Question>> pools) {
        this.pools = pools;
    }

    /** The first row that gets too few questions when every row before it got its own, or nothing if all do. */
    static Optional<Integer> firstRowThatCannot(List<Exam.Draw> rows, List<List<Question>> pools) {
        Drawable drawable = new Drawable(pools);
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < rows.get(row).count(); i++) {
                if (!drawable.give(row, new HashSet<>())) {
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    private boolean give(int row, Set<Question> tried) {
        for (Question question : pools.get(row)) {
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
