package org.stupeni.quiz.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.CourseReader;
import org.stupeni.course.Exam;
import org.stupeni.course.Lesson;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.course.ScoreBand;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.course.checklist.ChecklistUse;
import org.stupeni.course.draft.NodeKey;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.keys.KeyReviewRow;
import org.stupeni.course.keys.KeyReviewState;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/** What a course must not be published with, and what has to be seen first. */
class PreflightTest {

    private static final LocalText TEXT = new LocalText("Текст", "Text");
    private static final Asked NOTHING = new Asked(level -> List.of(), exam -> false);
    private static final Path ROOT = Path.of("courses");

    private String lesson = "Слова.";
    private List<Question> practice = List.of(question("p1", "lesson", "Вопрос?"));
    private List<Question> bank = List.of(question("q1", "lesson", "Раз?"), question("q2", "lesson", "Два?"));
    private int level = 4;
    private int minutes = 30;
    private int cut = 2;
    private Set<String> fixed = Set.of("q1", "q2");
    private ChecklistUse.Lost lost = new ChecklistUse.Lost(List.of(), List.of(), 5, 5);
    private Checklist beside;
    private ReviewPolicy review = ReviewPolicy.ALL;
    private List<ScoreBand> bands = List.of();

    private final ChecklistUse use = new ChecklistUse() {
        @Override
        public Optional<Checklist> inForce(String competency) {
            return besideCourses(competency);
        }

        @Override
        public Optional<Checklist> besideCourses(String competency) {
            return Optional.ofNullable(beside);
        }

        @Override
        public Lost lostBy(String competency, Checklist next) {
            return lost;
        }
    };
    private final Function<String, LocalText> titleOf = competency -> TEXT;
    private final Observing observing = new Observing(null, Optional.empty(), use, titleOf);

    @Test
    void aCourseWithoutFaultsHasNothingToTell() {
        assertThat(look(checkedAll()).findings()).isEmpty();
        assertThat(look(checkedAll()).seal()).isEmpty();
    }

    @ParameterizedTest(name = "{0} in a lesson: {1}, in a question: {2}")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "https://example.org/a?b=c | - | -",
                "http://example.org | - | -",
                "mailto:help@example.org | - | -",
                "mailto:help | link_malformed | link_malformed",
                "https:// | link_malformed | link_malformed",
                "https://example | link_malformed | link_malformed",
                "https:example.org | link_malformed | link_malformed",
                "https://exam%ple.org | link_malformed | link_malformed",
                "example.org | link_malformed | link_malformed",
                "/learn/home | link_malformed | link_malformed",
                "#below | link_anchor | link_anchor",
                "lesson:lesson | - | link_lesson_here",
                "lesson:none | link_no_lesson | link_lesson_here"
            })
    void linksThatLeadNowhere(String target, String inLesson, String inQuestion) {
        lesson = "См. [тут](" + target + ").";
        assertThat(rules(look(checkedAll()))).isEqualTo(inLesson == null ? List.of() : List.of("error " + inLesson));

        lesson = "Слова.";
        practice = List.of(question("p1", "lesson", "[тут](" + target + ")?"));
        assertThat(rules(look(checkedAll())))
                .isEqualTo(inQuestion == null ? List.of() : List.of("error " + inQuestion));
    }

    /** Two questions of so many Russian words, each with two options of one word; 184 words a minute. */
    @ParameterizedTest(name = "twice {0} words in {1} minutes: {2}")
    @CsvSource(
            nullValues = "-",
            value = {"90, 4, -", "90, 2, -", "91, 2, warning", "182, 2, warning", "183, 2, error"})
    void readingNeedsTime(int words, int limit, String found) {
        String ask = "слово ".repeat(words);
        bank = List.of(question("q1", "lesson", ask), question("q2", "lesson", ask));
        minutes = limit;

        assertThat(rules(look(checkedAll())))
                .isEqualTo(
                        found == null
                                ? List.of()
                                : List.of(found + (found.equals("error") ? " reading_over" : " reading_half")));
    }

    @ParameterizedTest(name = "cut {0} with at most {1} points for each of two: {2}")
    @CsvSource(
            nullValues = "-",
            value = {"2, 1, -", "2, 0.5, error cut_out_of_reach", "1, 0.5, -", "1, 0.4, error cut_out_of_reach"})
    void whatCannotBePassed(int passes, BigDecimal most, String found) {
        cut = passes;
        bank = List.of(typed("q1", most), typed("q2", most));

        assertThat(rules(look(checkedAll()))).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void whatCannotBePassedWithEveryPaper() {
        fixed = Set.of();
        cut = 1;
        bank = List.of(typed("q1", BigDecimal.ONE), typed("q2", new BigDecimal("0.2")), typed("q3", BigDecimal.ZERO));

        assertThat(rules(look(checkedAll()))).containsExactly("warning cut_unlucky");
    }

    @ParameterizedTest(name = "{0} of two questions worth {1}, cut {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "0,            1,   1, -",
                "0 cut,        1,   1, -",
                "0 50,         1,   1, -",
                "0 50 80,      1,   1, -",
                "0 51,         1,   1, band_both 1",
                "0 49,         1,   1, band_both 2",
                "0 40 60,      1,   1, band_both 2",
                "0 49 cut 51,  1,   1, -",
                "0 50 cut,     1,   1, band_unheard 2",
                "0 cut 50,     1,   1, band_unheard 2",
                "0 cut 40 51,  1,   1, band_unheard 2",
                "0 cut 100,    1,   1, -",
                "0 cut 80,     0.7, 1, band_unheard 3",
                "0 cut 70,     0.7, 1, -",
            })
    void wordsThatReachNobodyOrTheWrongOnes(String from, BigDecimal most, int passes, String found) {
        cut = passes;
        bank = List.of(typed("q1", most), typed("q2", most));
        bands = bands(from);

        assertThat(look(checkedAll()).findings())
                .extracting(finding -> finding.rule() + " " + finding.words().get(0))
                .isEqualTo(found == null ? List.of() : List.of(found));
        assertThat(look(checkedAll()).hasErrors()).isFalse();
    }

    @Test
    void wordsThatTheReviewNeverShows() {
        bands = bands("0");
        review = new ReviewPolicy(Set.of(), Set.of(Part.KEY), Set.of(Part.INDICATORS), Set.of(), false);
        assertThat(rules(look(checkedAll()))).containsExactly("warning bands_hidden");

        review = new ReviewPolicy(Set.of(), Set.of(), Set.of(), Set.of(Part.BANDS), false);
        assertThat(rules(look(checkedAll()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"lesson:lesson, -", "lesson:none, link_no_lesson", "https://example, link_malformed"})
    void linksOfWordsToAResult(String target, String found) {
        bands = List.of(new ScoreBand(0, new LocalText("См. [тут](" + target + ").", "Words.")));

        assertThat(rules(look(checkedAll()))).isEqualTo(found == null ? List.of() : List.of("error " + found));
    }

    private static List<ScoreBand> bands(String from) {
        return Stream.of(from.split(" "))
                .map(one -> new ScoreBand(one.equals("cut") ? null : Integer.valueOf(one), TEXT))
                .toList();
    }

    @Test
    void whatNobodyReaches() {
        fixed = Set.of("q1");
        cut = 1;
        practice = List.of(question("p1", "other", "Вопрос?"));
        assertThat(rules(look(checkedAll())))
                .containsExactly("warning lesson_no_practice", "warning question_unreached");

        bank = List.of(
                question("q1", "lesson", "Раз?"),
                question("q2", "lesson", "Два?"),
                question("q3", "lesson", "Три?"),
                question("q4", "lesson", "Четыре?"),
                question("q5", "lesson", "Пять?"),
                question("q6", "lesson", "Шесть?"),
                question("q7", "lesson", "Семь?"));
        assertThat(rules(look(checkedAll())))
                .containsExactly("warning lesson_no_practice", "warning questions_unreached");
        bank = bank.subList(0, 2);

        practice = List.of();
        assertThat(rules(look(checkedAll()))).containsExactly("warning no_practice", "warning question_unreached");
        assertThat(Reach.of(without(course()), indicator -> 2))
                .extracting(Finding::rule)
                .containsExactly("no_practice", "no_exam");
    }

    @Test
    void anExamThatBringsNobodyNearerToALevel() {
        assertThat(Preflight.of(course(), checkedAll(), observing, exam -> false, NOTHING, indicator -> 2)
                        .findings())
                .containsExactly(Finding.warning("exam_not_counted", Finding.at(NodeKind.EXAM, "exam")));
    }

    /** What is in force, what is written, the level of its exam and its review: what is told. */
    @ParameterizedTest(name = "before {0}, level {1}, review {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-,         4, -,        error key_none",
                "-,         5, ASKED,    error key_asked",
                "-,         4, RETURNED, error key_returned",
                "-,         4, CHECKED,  -",
                "-,         3, -,        warning key_none",
                "-,         2, ASKED,    warning key_asked",
                "other,     4, -,        error key_none",
                "other,     3, -,        warning key_none",
                "same,      4, -,        warning keys_in_force",
                "same,      4, ASKED,    warning key_asked",
                "same,      4, RETURNED, warning key_returned",
                "same,      4, CHECKED,  -",
                "same at 3, 4, -,        error key_none",
                "same at 5, 4, -,        warning keys_in_force"
            })
    void keysThatNobodyElseLookedAt(String before, int at, KeyReviewState review, String found) {
        level = at;
        Question question = bank.get(0);
        Map<String, KeyReviewRow> reviews = review == null
                ? Map.of(bank.get(1).version(), row(bank.get(1), KeyReviewState.CHECKED))
                : Map.of(
                        question.version(), row(question, review),
                        bank.get(1).version(), row(bank.get(1), KeyReviewState.CHECKED));
        Map<String, Keys.Drawn> inForce = before == null
                ? Map.of()
                : Map.of(
                        "q1",
                        new Keys.Drawn(
                                before.equals("other") ? "other" : question.version(),
                                before.contains("at") ? Integer.parseInt(before.substring(8)) : at));

        assertThat(rules(look(new Keys(reviews, inForce, 4)))).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void aSettingSaysWhichLevelsAskForCheckedKeys() {
        level = 2;
        assertThat(look(new Keys(Map.of(), Map.of(), 2)).hasErrors()).isTrue();
        level = 5;
        assertThat(look(new Keys(Map.of(), Map.of(), 6)).hasErrors()).isFalse();
    }

    @Test
    void whoSawOtherWarningsHasNotSeenThese() {
        fixed = Set.of("q1");
        cut = 1;
        String one = look(checkedAll()).seal();
        fixed = Set.of("q2");
        String other = look(checkedAll()).seal();

        assertThat(one).isNotEmpty().isNotEqualTo(other);
        assertThat(look(checkedAll()).seal()).isEqualTo(other);
    }

    static Stream<Course> courses() throws IOException {
        CourseReader reader = new CourseReader(framework());
        return CoursesFolder.coursesIn(ROOT).stream()
                .map(reader::read)
                .map(reading -> reading.course().orElseThrow());
    }

    private static Framework framework() throws IOException {
        return FrameworkReader.read("framework.yaml", Files.readString(ROOT.resolve("framework.yaml")))
                .framework()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void theCoursesThatTravelWithThePortalHaveNoErrors(Course real) throws IOException {
        Framework framework = framework();
        Keys keys = Keys.of(
                Map.of(), real, 2, indicator -> framework.levelOf(indicator).orElse(0));
        Preflight found = Preflight.of(
                real,
                keys,
                observing,
                exam -> framework.counts(real.id(), exam.id()),
                Asked.of(framework, real),
                indicator -> framework.levelOf(indicator).orElse(0));

        assertThat(found.findings()).filteredOn(Finding::error).isEmpty();
        assertThat(found.findings()).extracting(Finding::rule).doesNotContain("reading_half");
        assertThat(found.findings().stream().anyMatch(finding -> finding.rule().equals("indicators_unsure")))
                .as("only the exam that shows the types of questions leaves indicators out")
                .isEqualTo(real.id().equals("demo-types"));
        assertThat(found.findings().stream().anyMatch(finding -> finding.rule().equals("exam_not_counted")))
                .as("only the exam that shows the types of questions leads to no level")
                .isEqualTo(real.id().equals("demo-types"));
    }

    @Test
    void aChecklistThatTakesSomethingAwayIsToldByWhatWatchesIt() {
        Checklist checklist = new Checklist("care", TEXT, 2, TEXT, List.of());
        NodeKey node = Finding.at(NodeKind.CHECKLIST, "care");
        LocalText plays = new LocalText("«Текст», «Текст»", "“Text”, “Text”");
        LocalText scene = new LocalText("«Текст»", "“Text”");
        Course written = course().with(checklist);

        assertThat(observing.of(course())).isEmpty();
        assertThat(observing.of(written)).isEmpty();
        lost = new ChecklistUse.Lost(List.of(TEXT, TEXT), List.of(TEXT), 5, 5);
        assertThat(observing.of(written))
                .containsExactly(
                        Finding.warning("checklist_role_plays", node, plays),
                        Finding.warning("checklist_scenes", node, scene, 5, 5));
        lost = new ChecklistUse.Lost(List.of(), List.of(TEXT), 4, 5);
        assertThat(observing.of(written)).containsExactly(Finding.warning("checklist_calibration", node, scene, 4, 5));
    }

    @Test
    void aChecklistThatWatchesSomethingElseThanTheOneInForceSaysWhomItConcerns() {
        ChecklistItem item = new ChecklistItem("listens", List.of("c2-a"), TEXT, Map.of(2, TEXT, 3, TEXT));
        ChecklistItem otherwise = new ChecklistItem("listens", List.of("c2-a"), TEXT, Map.of(2, TEXT));
        beside = new Checklist("care", TEXT, 2, TEXT, List.of(item));
        Course same = course().with(new Checklist("care", TEXT, 9, TEXT, List.of(item)));
        Course other = course().with(new Checklist("care", TEXT, 2, TEXT, List.of(otherwise)));
        NodeKey node = Finding.at(NodeKind.CHECKLIST, "care");

        assertThat(observing.of(same)).isEmpty();
        assertThat(observing.of(other)).containsExactly(Finding.warning("checklist_replaces", node, TEXT));
        assertThat(Preflight.of(other, checkedAll(), observing, exam -> true, NOTHING, indicator -> 2)
                        .seal())
                .isNotEmpty();
        PublishedCourse first = new PublishedCourse(7, 1, Instant.EPOCH, course());
        assertThat(new Observing(null, Optional.of(first), use, titleOf).of(other))
                .extracting(Finding::rule)
                .containsExactly("checklist_elsewhere");
        beside = null;
        assertThat(observing.of(other)).isEmpty();
    }

    @Test
    void twoCoursesDoNotKeepOneChecklist() {
        Checklist checklist = new Checklist("care", TEXT, 2, TEXT, List.of());
        PublishedCourse other = new PublishedCourse(7, 1, Instant.EPOCH, course());

        assertThat(new Observing(null, Optional.of(other), use, titleOf).of(course().with(checklist)))
                .containsExactly(Finding.error("checklist_elsewhere", Finding.at(NodeKind.CHECKLIST, "care"), TEXT));
        assertThat(new Observing(null, Optional.of(other), use, titleOf).of(course()))
                .isEmpty();
    }

    @Test
    void whoeverTakesAChecklistAwayIsToldWhatIsLeft() {
        Checklist checklist = new Checklist("care", TEXT, 2, TEXT, List.of());
        Observing taken = new Observing(course().with(checklist), Optional.empty(), use, titleOf);

        assertThat(taken.of(course().with(checklist))).isEmpty();
        assertThat(taken.of(course())).containsExactly(Finding.warning("checklist_none_left", Finding.course(), TEXT));
        beside = checklist;
        assertThat(taken.of(course())).containsExactly(Finding.warning("checklist_of_folder", Finding.course(), TEXT));
    }

    private Preflight look(Keys keys) {
        return Preflight.of(course(), keys, observing, exam -> true, NOTHING, indicator -> 2);
    }

    private Keys checkedAll() {
        Map<String, KeyReviewRow> reviews = new HashMap<>();
        bank.forEach(question -> reviews.put(question.version(), row(question, KeyReviewState.CHECKED)));
        return new Keys(reviews, Map.of(), 4);
    }

    private static List<String> rules(Preflight found) {
        List<String> rules = new ArrayList<>();
        found.findings().forEach(finding -> rules.add((finding.error() ? "error " : "warning ") + finding.rule()));
        return rules;
    }

    private Course course() {
        Lesson only = new Lesson("lesson", TEXT, 5, new LocalText(lesson, "Words."));
        CourseModule module = new CourseModule("module", TEXT, TEXT, List.of(only), List.of(), practice);
        List<Exam.Draw> draw = fixed.isEmpty()
                ? List.of(new Exam.Draw(null, null, null, Set.of(), 2))
                : List.of(Exam.Draw.fixed(fixed));
        Exam exam = new Exam("exam", TEXT, level, minutes, 2, 1, 30, cut, TEXT, review, draw, null, false, null, bands);
        return new Course("course", "care", TEXT, TEXT, TEXT, true, List.of(module), bank, List.of(exam));
    }

    private static Course without(Course course) {
        return new Course(
                course.id(), course.competency(), TEXT, TEXT, TEXT, true, course.modules(), course.bank(), List.of());
    }

    private static KeyReviewRow row(Question question, KeyReviewState state) {
        return new KeyReviewRow(
                1,
                "course",
                question.id(),
                question.version(),
                null,
                null,
                null,
                1L,
                Instant.EPOCH,
                null,
                state,
                null,
                null,
                null);
    }

    private static Question question(String id, String lesson, String ask) {
        Choice choice = new Choice(
                QuestionType.SINGLE,
                List.of(
                        new Choice.Option("a", true, new LocalText("да", "yes"), TEXT),
                        new Choice.Option("b", false, new LocalText("нет", "no"), TEXT)));
        return question(id, lesson, ask, choice);
    }

    private static Question question(String id, String lesson, String ask, Task task) {
        return new Question(id, "c2-a", lesson, 1, new LocalText(ask, "Word?"), TEXT, task);
    }

    private static Question typed(String id, BigDecimal most) {
        return question(
                id,
                "lesson",
                "Слово?",
                new ShortText(List.of(new ShortText.Known(TEXT, List.of(), most, TEXT)), false, false, TEXT));
    }
}
