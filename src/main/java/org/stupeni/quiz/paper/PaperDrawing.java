package org.stupeni.quiz.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Exam;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.platform.Refused;
import org.stupeni.question.Question;

/**
 * Draws papers. Pure: the same exam, bank, seen questions and seed give the same paper.
 *
 * <p>Rows of a blueprint may want the same questions, so a question goes to a row only if all the others can still be served: it is a matching of
 * questions to the places of the blueprint, grown question by question along augmenting paths. Questions that can be placed together form a
 * matroid, so offering the unseen ones first draws as many unseen ones as any paper of this blueprint can hold. Questions that a row names have their
 * places to themselves.
 */
public final class PaperDrawing {

    private PaperDrawing() {}

    /**
     * The paper of one attempt at an exam.
     *
     * @param seen ids of the questions this person has met in earlier attempts
     * @param levelOf the level of an indicator
     * @throws Refused if the bank cannot fill the blueprint
     */
    public static Paper draw(Exam exam, Course course, Set<String> seen, ToIntFunction<String> levelOf, String seed) {
        Comparator<Question> unseenFirst = Comparator.comparing(question -> seen.contains(question.id()));
        Stream<Question> offered = course.bank().stream().sorted(unseenFirst.thenComparing(byChance(seed, "draw")));
        Stream<Question> placed =
                placed(exam, course, offered, levelOf)
                        .orElseThrow(() -> new Refused("quiz_start.bank_too_small"))
                        .stream();
        return new Paper(BigDecimal.valueOf(exam.cut()), BigDecimal.ZERO, exam.review(), shown(placed, seed));
    }

    /**
     * Whether every paper that can be drawn has a question of this sort: the rest of the bank does not fill the blueprint.
     *
     * @param levelOf the level of an indicator
     */
    public static boolean alwaysHas(Predicate<Question> sort, Exam exam, Course course, ToIntFunction<String> levelOf) {
        return placed(exam, course, course.bank().stream().filter(sort.negate()), levelOf)
                .isEmpty();
    }

    /** A question for every place of the blueprint, of as many as possible of the first ones offered; nothing where they do not suffice. */
    private static Optional<List<Question>> placed(
            Exam exam, Course course, Stream<Question> offered, ToIntFunction<String> levelOf) {
        List<Exam.Draw> places = places(exam);
        Map<String, int[]> fitting = fitting(places, exam, course, levelOf);
        Question[] placed = new Question[places.size()];
        int free = placed.length;
        for (Question question : offered.toList()) {
            if (free > 0 && place(question, placed, fitting, new HashSet<>())) {
                free--;
            }
        }
        return free > 0 ? Optional.empty() : Optional.of(List.of(placed));
    }

    /** The paper of a practice quiz: every question of the module. */
    public static Paper practice(CourseModule module, String seed) {
        return new Paper(null, BigDecimal.ZERO, ReviewPolicy.PRACTICE, shown(module.practice().stream(), seed));
    }

    /** The paper of a small check: these questions, in an order of the seed's. */
    public static Paper check(List<Question> questions, String seed) {
        return new Paper(null, BigDecimal.ZERO, ReviewPolicy.PRACTICE, shown(questions.stream(), seed));
    }

    private static List<Exam.Draw> places(Exam exam) {
        List<Exam.Draw> places = new ArrayList<>();
        exam.draw().forEach(row -> Stream.generate(() -> row).limit(row.count()).forEach(places::add));
        return places;
    }

    /** Which places each question of the bank can have. */
    private static Map<String, int[]> fitting(
            List<Exam.Draw> places, Exam exam, Course course, ToIntFunction<String> levelOf) {
        Set<String> fixed = exam.fixed();
        Map<String, int[]> fitting = new HashMap<>();
        for (Question question : course.bank()) {
            Set<Exam.Draw> rows = exam.draw().stream()
                    .filter(row -> course.fits(question, row, fixed, levelOf))
                    .collect(Collectors.toSet());
            fitting.put(
                    question.id(),
                    IntStream.range(0, places.size())
                            .filter(place -> rows.contains(places.get(place)))
                            .toArray());
        }
        return fitting;
    }

    /** Finds a place for the question, moving placed ones to other places of theirs where that makes room. */
    private static boolean place(Question question, Question[] placed, Map<String, int[]> fitting, Set<Integer> tried) {
        for (int place : fitting.get(question.id())) {
            if (tried.add(place) && (placed[place] == null || place(placed[place], placed, fitting, tried))) {
                placed[place] = question;
                return true;
            }
        }
        return false;
    }

    private static List<PaperQuestion> shown(Stream<Question> drawn, String seed) {
        List<Question> order = drawn.sorted(byChance(seed, "order")).toList();
        Shuffle shuffle = new Shuffle(seed);
        List<PaperQuestion> questions = new ArrayList<>();
        for (Question question : order) {
            questions.add(shuffle.shown(question, questions.size() + 1));
        }
        return questions;
    }

    /** An order that only the seed knows; the chance of each question is reckoned once. */
    private static Comparator<Question> byChance(String seed, String purpose) {
        Map<String, String> chances = new HashMap<>();
        return Comparator.comparing(
                question -> chances.computeIfAbsent(question.id(), id -> Shuffle.chance(seed, purpose, id)));
    }
}
