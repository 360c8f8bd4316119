package org.stupeni.quiz.studio;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.question.Cloze;
import org.stupeni.question.Numeric;
import org.stupeni.question.Question;
import org.stupeni.question.Scoring;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/** Whether somebody who knows everything can pass an exam: a question of which no answer earns a whole point lowers what can be had. Pure. */
final class ReachableCut {

    private ReachableCut() {}

    static List<Finding> of(Course course, ToIntFunction<String> levelOf) {
        List<Finding> findings = new ArrayList<>();
        for (Exam exam : course.exams()) {
            BigDecimal cut = BigDecimal.valueOf(exam.cut());
            BigDecimal most = sum(course, exam, levelOf, true);
            BigDecimal least = sum(course, exam, levelOf, false);
            if (most.compareTo(cut) < 0) {
                findings.add(Finding.error("cut_out_of_reach", Finding.at(NodeKind.EXAM, exam.id()), exam.cut(), most));
            } else if (least.compareTo(cut) < 0) {
                findings.add(Finding.warning("cut_unlucky", Finding.at(NodeKind.EXAM, exam.id()), exam.cut(), least));
            }
        }
        return findings;
    }

    /** The most points that the best, or the worst, paper can give. */
    static BigDecimal sum(Course course, Exam exam, ToIntFunction<String> levelOf, boolean best) {
        Set<String> fixed = exam.fixed();
        BigDecimal sum = BigDecimal.ZERO;
        for (Exam.Draw row : exam.draw()) {
            List<BigDecimal> points = new ArrayList<>(course.pool(row, fixed, levelOf).stream()
                    .map(Question::task)
                    .map(ReachableCut::most)
                    .sorted()
                    .toList());
            int drawn = Math.min(row.count(), points.size());
            List<BigDecimal> paper =
                    best ? points.subList(points.size() - drawn, points.size()) : points.subList(0, drawn);
            sum = paper.stream().reduce(sum, BigDecimal::add);
        }
        return sum.stripTrailingZeros();
    }

    /** The most points that an answer can earn. */
    static BigDecimal most(Task task) {
        if (task instanceof Numeric numeric) {
            return numeric.values().stream().map(Numeric.Value::points).reduce(BigDecimal.ZERO, BigDecimal::max);
        }
        if (task instanceof ShortText text) {
            return text.answers().stream().map(ShortText.Known::points).reduce(BigDecimal.ZERO, BigDecimal::max);
        }
        if (task instanceof Cloze cloze) {
            BigDecimal had = BigDecimal.ZERO;
            BigDecimal all = BigDecimal.ZERO;
            for (Cloze.Gap gap : cloze.gaps()) {
                BigDecimal weight = BigDecimal.valueOf(gap.weight());
                all = all.add(weight);
                had = had.add(weight.multiply(gap.choice() == null ? most(gap.task()) : BigDecimal.ONE));
            }
            return all.signum() == 0 ? BigDecimal.ZERO : had.divide(all, Scoring.SCALE, RoundingMode.HALF_UP);
        }
        return BigDecimal.ONE;
    }
}
