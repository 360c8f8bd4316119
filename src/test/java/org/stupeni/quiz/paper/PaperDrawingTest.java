package org.stupeni.quiz.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.platform.Json;
import org.stupeni.platform.Refused;
import org.stupeni.question.Question;

class PaperDrawingTest {

    private static final List<String> INDICATORS = List.of("i1", "i2", "i3");
    private static final Set<Integer> ANY = Set.of();

    /** The level of indicator {@code i2} is 2, and so on. */
    private static int levelOf(String indicator) {
        return indicator.charAt(1) - '0';
    }

    private static Paper draw(Exam exam, Course course, Set<String> seen, String seed) {
        return PaperDrawing.draw(exam, course, seen, PaperDrawingTest::levelOf, seed);
    }

    @RepeatedTest(60)
    void aBlueprintThatCanBeMetIsMet(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Course course = Sample.course(bank(random, 24));
        List<Exam.Draw> rows = possibleRows(course, random);
        Set<String> seen = some(course.bank(), random);

        Paper paper = draw(Sample.exam(1, rows.toArray(Exam.Draw[]::new)), course, seen, "seed" + random.nextInt());

        Set<String> drawn = drawn(paper);
        assertThat(paper.questions())
                .hasSize(rows.stream().mapToInt(Exam.Draw::count).sum());
        assertThat(drawn).hasSameSizeAs(paper.questions());
        assertThat(canServe(rows, course, drawn))
                .as("every row of %s gets its count from %s", rows, drawn)
                .isTrue();
    }

    @RepeatedTest(40)
    void noPaperOfTheBlueprintHoldsMoreUnseenQuestions(RepetitionInfo repetition) {
        Random random = new Random(1_000 + repetition.getCurrentRepetition());
        Course course = Sample.course(bank(random, 9));
        List<Exam.Draw> rows = possibleRows(course, random);
        Set<String> seen = some(course.bank(), random);

        Paper paper = draw(Sample.exam(1, rows.toArray(Exam.Draw[]::new)), course, seen, "seed");

        long unseen = drawn(paper).stream().filter(id -> !seen.contains(id)).count();
        assertThat(unseen)
                .isEqualTo(mostUnseen(rows, course, seen, paper.questions().size()));
    }

    @Test
    void aRowGivesUpAQuestionThatOnlyAnotherOneCanUse() {
        Course course = Sample.course(Sample.join(
                Sample.questions("only", 2, "i1", "lesson-1", 1), Sample.questions("free", 2, "i2", "lesson-1", 1)));
        Exam exam = Sample.exam(1, Sample.row("one", null, null, ANY, 2), Sample.row(null, "i1", null, ANY, 2));
        IntStream.range(0, 20)
                .forEach(seed -> assertThat(
                                draw(exam, course, Set.of(), "s" + seed).questions())
                        .hasSize(4));
    }

    @Test
    void theSameSeedDrawsTheSamePaperAndAnotherAnother() {
        Course course = Sample.course(Sample.questions("q", 30, "i2", "lesson-1", 1));
        Exam exam = Sample.exam(1, Sample.row(null, null, 2, ANY, 10));
        assertThat(draw(exam, course, Set.of(), "one")).isEqualTo(draw(exam, course, Set.of(), "one"));
        assertThat(draw(exam, course, Set.of(), "one")).isNotEqualTo(draw(exam, course, Set.of(), "two"));
    }

    @Test
    void theSamePaperIsDrawnInEveryRelease() {
        Course course = Sample.course(Sample.questions("q", 6, "i2", "lesson-1", 1));
        Exam exam = Sample.exam(1, Sample.row(null, "i2", null, ANY, 3));
        assertThat(draw(exam, course, Set.of(), "proof").questions().stream().map(PaperQuestion::question))
                .containsExactly("q-2", "q-1", "q-5");
    }

    @Test
    void questionsAreDrawnByModuleIndicatorLevelAndDifficulty() {
        Course course = Sample.course(Stream.of(
                        Sample.single("right", "i2", "lesson-2", 3),
                        Sample.single("module", "i2", "lesson-1", 3),
                        Sample.single("indicator", "i3", "lesson-2", 3),
                        Sample.single("difficulty", "i2", "lesson-2", 1))
                .toList());
        assertThat(drawn(draw(Sample.exam(1, Sample.row("two", "i2", null, Set.of(2, 3), 1)), course, Set.of(), "s")))
                .containsExactly("right");
        assertThat(drawn(draw(Sample.exam(1, Sample.row(null, null, 3, ANY, 1)), course, Set.of(), "s")))
                .containsExactly("indicator");
    }

    @Test
    void aBankThatIsTooSmallIsRefused() {
        Course course = Sample.course(Sample.questions("q", 3, "i2", "lesson-1", 1));
        Exam exam = Sample.exam(1, Sample.row(null, "i2", null, ANY, 2), Sample.row("one", null, null, ANY, 2));
        assertThatThrownBy(() -> draw(exam, course, Set.of(), "s"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("quiz_start.bank_too_small"));
    }

    @Test
    void idsAndOrderTellNothingAboutTheKey() {
        Course course = Sample.course(Sample.questions("q", 1, "i2", "lesson-1", 1));
        Exam exam = Sample.exam(1, Sample.row(null, null, null, ANY, 1));
        Map<Integer, Integer> places = new TreeMap<>();
        Set<String> ids = new HashSet<>();
        for (int seed = 0; seed < 2_000; seed++) {
            PaperQuestion question =
                    draw(exam, course, Set.of(), "s" + seed).questions().get(0);
            List<PaperQuestion.PaperOption> options = question.options();
            options.forEach(option -> ids.add(option.id()));
            int right = IntStream.range(0, 4)
                    .filter(i -> options.get(i).option().equals("a"))
                    .findFirst()
                    .orElseThrow();
            places.merge(right, 1, Integer::sum);
        }
        assertThat(ids).hasSize(8_000);
        assertThat(places.values())
                .hasSize(4)
                .allSatisfy(times -> assertThat(times).isBetween(420, 580));
    }

    /** Whether it was seen or not, and though other rows would take it too. */
    @RepeatedTest(20)
    void whatARowNamesIsOnEveryPaper(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Course course = Sample.course(bank(random, 12));
        Exam exam = Sample.exam(1, Sample.row(null, null, null, ANY, 4), Exam.Draw.fixed(Set.of("q1", "q2")));

        Paper paper = draw(exam, course, Set.of("q1", "q3"), "seed" + random.nextInt());

        assertThat(drawn(paper)).hasSize(6).contains("q1", "q2").doesNotContain("q3");
    }

    @Test
    void trueStandsBeforeFalse() {
        Course course = Sample.course(List.of(Sample.trueFalse("t", "i2", true), Sample.trueFalse("f", "i2", false)));
        Exam exam = Sample.exam(1, Sample.row(null, null, null, ANY, 2));
        assertThat(draw(exam, course, Set.of(), "s").questions())
                .allSatisfy(question -> assertThat(question.options())
                        .extracting(PaperQuestion.PaperOption::option)
                        .containsExactly("true", "false"));
    }

    @Test
    void bothSidesOfAMatchingQuestionHaveIdsOfTheirOwn() {
        Course course = Sample.course(List.of(Sample.matching("m", "i2")));
        PaperQuestion question = draw(Sample.exam(1, Sample.row(null, null, null, ANY, 1)), course, Set.of(), "s")
                .questions()
                .get(0);
        assertThat(question.lefts())
                .extracting(PaperQuestion.PaperOption::option)
                .containsExactlyInAnyOrder("a", "b", "c");
        assertThat(question.options())
                .extracting(PaperQuestion.PaperOption::option)
                .containsExactlyInAnyOrder("a", "b", "c", "x");
        assertThat(question.lefts())
                .extracting(PaperQuestion.PaperOption::id)
                .doesNotContainAnyElementsOf(question.options().stream()
                        .map(PaperQuestion.PaperOption::id)
                        .toList());
    }

    @Test
    void aStoredPaperIsReadBackAsItWas() {
        Course course = Sample.course(
                List.of(Sample.matching("m", "i2"), Sample.multiple("n", "i2"), Sample.trueFalse("t", "i2", true)));
        Paper paper = draw(Sample.exam(2, Sample.row(null, null, null, ANY, 3)), course, Set.of(), "s");
        assertThat(Json.read(Json.write(paper), Paper.class)).isEqualTo(paper);
        Paper practice = PaperDrawing.practice(Sample.module("m", "l", Sample.multiple("n", "i2")), "s");
        assertThat(Json.read(Json.write(practice), Paper.class)).isEqualTo(practice);
    }

    private static Set<String> drawn(Paper paper) {
        return paper.questions().stream().map(PaperQuestion::question).collect(Collectors.toSet());
    }

    private static List<Question> bank(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Sample.single(
                        "q" + i,
                        INDICATORS.get(random.nextInt(3)),
                        "lesson-" + (1 + random.nextInt(2)),
                        1 + random.nextInt(3)))
                .toList();
    }

    /** Rows made from a hidden choice of questions, so that at least that choice serves them. */
    private static List<Exam.Draw> possibleRows(Course course, Random random) {
        List<Question> hidden = new ArrayList<>(course.bank());
        Collections.shuffle(hidden, random);
        Map<Exam.Draw, Integer> counts = new LinkedHashMap<>();
        for (Question question : hidden.subList(0, course.bank().size() / 2)) {
            String module = random.nextBoolean() ? question.lesson().equals("lesson-1") ? "one" : "two" : null;
            String indicator = random.nextInt(3) == 0 ? question.indicator() : null;
            Integer level = random.nextInt(3) == 0 ? levelOf(question.indicator()) : null;
            Set<Integer> difficulties = random.nextInt(3) == 0 ? Set.of(question.difficulty()) : ANY;
            counts.merge(Sample.row(module, indicator, level, difficulties, 0), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> Sample.row(
                        entry.getKey().module(),
                        entry.getKey().indicator(),
                        entry.getKey().level(),
                        entry.getKey().difficulties(),
                        entry.getValue()))
                .toList();
    }

    private static Set<String> some(List<Question> bank, Random random) {
        return bank.stream()
                .filter(question -> random.nextBoolean())
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    /** Whether these questions fill the rows: by trying every way, unlike the code under test. */
    private static boolean canServe(List<Exam.Draw> rows, Course course, Set<String> ids) {
        List<Question> questions = course.bank().stream()
                .filter(question -> ids.contains(question.id()))
                .toList();
        int[] wanted = rows.stream().mapToInt(Exam.Draw::count).toArray();
        return serve(rows, questions, 0, wanted, new HashSet<>());
    }

    private static boolean serve(
            List<Exam.Draw> rows, List<Question> questions, int next, int[] wanted, Set<String> failed) {
        if (next == questions.size()) {
            return IntStream.of(wanted).allMatch(count -> count == 0);
        }
        String state = next + Arrays.toString(wanted);
        if (failed.contains(state)) {
            return false;
        }
        for (int row = 0; row < wanted.length; row++) {
            if (wanted[row] > 0 && fits(rows.get(row), questions.get(next))) {
                wanted[row]--;
                boolean served = serve(rows, questions, next + 1, wanted, failed);
                wanted[row]++;
                if (served) {
                    return true;
                }
            }
        }
        failed.add(state);
        return false;
    }

    private static boolean fits(Exam.Draw row, Question question) {
        String module = question.lesson().equals("lesson-1") ? "one" : "two";
        return (row.module() == null || row.module().equals(module))
                && (row.indicator() == null || row.indicator().equals(question.indicator()))
                && (row.level() == null || row.level() == levelOf(question.indicator()))
                && (row.difficulties().isEmpty() || row.difficulties().contains(question.difficulty()));
    }

    private static long mostUnseen(List<Exam.Draw> rows, Course course, Set<String> seen, int size) {
        List<String> ids = course.bank().stream().map(Question::id).toList();
        return IntStream.range(0, 1 << ids.size())
                .filter(bits -> Integer.bitCount(bits) == size)
                .mapToObj(bits -> IntStream.range(0, ids.size())
                        .filter(i -> (bits & 1 << i) != 0)
                        .mapToObj(ids::get)
                        .collect(Collectors.toSet()))
                .filter(chosen -> canServe(rows, course, chosen))
                .mapToLong(chosen ->
                        chosen.stream().filter(id -> !seen.contains(id)).count())
                .max()
                .orElseThrow();
    }
}
