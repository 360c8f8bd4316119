package org.stupeni.quiz.spaced;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.platform.Sha256;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.quiz.score.IndicatorScore;
import org.stupeni.quiz.start.CheckSittings.Met;

/**
 * Draws the questions of a small check. Pure: the same course, level, past and seed give the same questions.
 *
 * <p>Of each indicator of the level one question after the other, those with own earlier mistakes first; within an indicator what was asked least often, so the
 * unseen ones first. Open answers, which people would have to mark, and conversations, which take longer than a check, are never asked.
 *
 * <p>Practice questions are nobody's secret. The bank is the exams': a question that every paper of an exam has, and whatever an exam of a higher level can draw, is not
 * asked here at all; of what exams of the level itself or a lower one can draw each row keeps as many unseen questions as one paper takes, so that a person who
 * sits it again still meets new ones.
 */
final class CheckDraw {

    /** Fewer are no check. */
    static final int FEWEST = 3;

    private static final Set<QuestionType> TOO_LONG = EnumSet.of(QuestionType.OPEN, QuestionType.DIALOGUE);

    private static final int PLACES = 4;

    private final Course course;
    private final int level;
    private final ToIntFunction<String> levelOf;
    private final Met met;
    private final String seed;
    private final Set<String> fixed;
    private final List<Row> rows;

    private CheckDraw(Course course, int level, ToIntFunction<String> levelOf, Met met, String seed) {
        this.course = course;
        this.level = level;
        this.levelOf = levelOf;
        this.met = met;
        this.seed = seed;
        this.fixed =
                course.exams().stream().flatMap(exam -> exam.fixed().stream()).collect(Collectors.toSet());
        this.rows = course.exams().stream()
                .flatMap(exam -> exam.draw().stream().map(draw -> row(exam, draw)))
                .toList();
    }

    /** A row of a blueprint, and how many unseen questions it can spare. */
    private static final class Row {

        private final Exam exam;
        private final Exam.Draw draw;
        private int spare;

        Row(Exam exam, Exam.Draw draw, int spare) {
            this.exam = exam;
            this.draw = draw;
            this.spare = spare;
        }
    }

    /**
     * The questions of one check: so many, or fewer where there are no more.
     *
     * @param course without the questions that were withdrawn
     * @param levelOf the level of an indicator
     */
    static List<Question> draw(
            Course course, int level, ToIntFunction<String> levelOf, Met met, int count, String seed) {
        return new CheckDraw(course, level, levelOf, met, seed).draw(count);
    }

    private Row row(Exam exam, Exam.Draw draw) {
        long unseen = course.pool(draw, exam.fixed(), levelOf).stream()
                .filter(question -> !met.examined().contains(question.id()))
                .count();
        int spare = exam.level() > level ? 0 : (int) unseen - draw.count();
        return new Row(exam, draw, spare);
    }

    private List<Question> draw(int count) {
        Map<String, Deque<Question>> offered = new LinkedHashMap<>();
        candidates().forEach((indicator, questions) -> offered.put(indicator, new ArrayDeque<>(questions)));
        List<Question> drawn = new ArrayList<>();
        boolean more = true;
        while (more && drawn.size() < count) {
            more = false;
            for (Deque<Question> ofIndicator : offered.values()) {
                if (drawn.size() < count) {
                    more |= take(ofIndicator, drawn);
                }
            }
        }
        return drawn;
    }

    private boolean take(Deque<Question> offered, List<Question> drawn) {
        while (!offered.isEmpty()) {
            Question next = offered.poll();
            if (isSpared(next)) {
                drawn.add(next);
                return true;
            }
        }
        return false;
    }

    /** The questions that fit, by indicator: the weakest indicator first, in each what was asked least often. */
    private Map<String, List<Question>> candidates() {
        Map<String, List<Question>> byIndicator = course.questions()
                .filter(question -> levelOf.applyAsInt(question.indicator()) == level)
                .filter(question -> !TOO_LONG.contains(question.type()) && !fixed.contains(question.id()))
                .sorted(Comparator.comparing((Question question) -> met.times().getOrDefault(question.id(), 0))
                        .thenComparing(question -> chance(question.id())))
                .collect(Collectors.groupingBy(Question::indicator, LinkedHashMap::new, Collectors.toList()));
        List<String> order = byIndicator.keySet().stream()
                .sorted(Comparator.comparing(this::strength).thenComparing(this::chance))
                .toList();
        Map<String, List<Question>> ordered = new LinkedHashMap<>();
        order.forEach(indicator -> ordered.put(indicator, byIndicator.get(indicator)));
        return ordered;
    }

    /** The share that was earned of a weak indicator; 1 for one that is not weak or was never asked. */
    private BigDecimal strength(String indicator) {
        IndicatorScore score = met.earned().get(indicator);
        return score == null || score.maximum() == 0 || !score.isWeak(0)
                ? BigDecimal.ONE
                : score.points().divide(BigDecimal.valueOf(score.maximum()), PLACES, RoundingMode.HALF_UP);
    }

    /** Whether no exam loses by it; an unseen question of the bank is one less for every row that could have drawn it. */
    private boolean isSpared(Question question) {
        if (!course.isInBank(question.id())) {
            return true;
        }
        List<Row> wanting = rows.stream()
                .filter(row -> course.fits(question, row.draw, row.exam.fixed(), levelOf))
                .toList();
        if (wanting.stream().anyMatch(row -> row.exam.level() > level)) {
            return false;
        }
        if (met.examined().contains(question.id())) {
            return true;
        }
        if (wanting.stream().anyMatch(row -> row.spare <= 0)) {
            return false;
        }
        wanting.forEach(row -> row.spare--);
        return true;
    }

    private String chance(String id) {
        return Sha256.of(seed + ":check:" + id);
    }
}
