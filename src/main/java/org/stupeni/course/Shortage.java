package org.stupeni.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.stupeni.question.Question;

/**
 * A row of a blueprint that the bank cannot serve.
 *
 * @param row its place in the blueprint, from 1
 * @param has how many questions of the bank fit it
 * @param needs how many have to; as many as there are where rows take them from each other
 */
public record Shortage(Exam exam, int row, int has, int needs) {

    /** How many questions have to fit a row: half as many again as it draws, so that two papers differ; those it names, no more than that. */
    static int needed(Exam.Draw row) {
        return row.fix().isEmpty() ? (row.count() * 3 + 1) / 2 : row.count();
    }

    /** The first row of each exam that the bank of this course cannot serve. */
    public static List<Shortage> of(Course course, ToIntFunction<String> levelOf) {
        return course.exams().stream()
                .flatMap(exam -> of(course, exam, levelOf).stream())
                .toList();
    }

    private static Optional<Shortage> of(Course course, Exam exam, ToIntFunction<String> levelOf) {
        Set<String> fixed = exam.fixed();
        List<List<Question>> pools = new ArrayList<>();
        for (int i = 0; i < exam.draw().size(); i++) {
            Exam.Draw row = exam.draw().get(i);
            List<Question> pool = course.pool(row, fixed, levelOf);
            if (pool.size() < needed(row)) {
                return Optional.of(new Shortage(exam, i + 1, pool.size(), needed(row)));
            }
            pools.add(pool);
        }
        return Drawable.firstRowThatCannot(exam.draw(), pools)
                .map(row -> new Shortage(
                        exam,
                        row + 1,
                        pools.get(row).size(),
                        exam.draw().get(row).count()));
    }
}
