package org.stupeni.quiz.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.platform.Json;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Dialogue;
import org.stupeni.question.Judgement;
import org.stupeni.question.Numeric;
import org.stupeni.question.Open;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.question.Response;
import org.stupeni.question.Scoring;
import org.stupeni.question.ShortText;
import org.stupeni.question.Task;

/** Every type on a paper: what of it goes out, what may come back, and that what comes back is scored. */
class PaperTypesTest {

    private static final Map<QuestionType, Question> QUESTIONS = Stream.of(
                    new Ordering(
                            Ordering.Credit.RELATIVE,
                            Stream.of("a", "b", "c")
                                    .map(id -> new Ordering.Step(id, Sample.text(id), null))
                                    .toList()),
                    Numeric.of(new Numeric.Value(BigDecimal.TEN, BigDecimal.ZERO, false, BigDecimal.ONE, null)),
                    new ShortText(List.of(known("word")), false, false, null),
                    new Cloze(
                            Sample.text("{{w}} {{c}} {{d}}"),
                            List.of(
                                    new Cloze.Gap(
                                            "w",
                                            1,
                                            new ShortText(List.of(known("gap")), false, false, null),
                                            null,
                                            null),
                                    new Cloze.Gap("c", 1, null, null, gapChoice("c")),
                                    new Cloze.Gap("d", 1, null, null, gapChoice("d")))),
                    new Open(0, 100, List.of(), null),
                    new Judgement(
                            Judgement.Credit.DISTANCE,
                            Stream.of("a", "b", "c")
                                    .map(id -> new Judgement.Reaction(id, Sample.text(id), 5, null))
                                    .toList()),
                    new Dialogue(
                            List.of(
                                    node("start", reply("r1", "on"), reply("r2", "end")),
                                    node("on", reply("r3", "end"), reply("r4", "end"))),
                            List.of(new Dialogue.Ending("end", Sample.text("e"), Sample.text("e"), 0, null))))
            .map(task -> new Question(task.type().word(), "i1", "lesson-1", 1, Sample.text("?"), null, (Task) task))
            .collect(Collectors.toMap(Question::type, Function.identity()));

    private static final Paper PAPER = PaperDrawing.practice(
            Sample.module("one", "lesson-1", QUESTIONS.values().toArray(Question[]::new)), "seed");

    private static ShortText.Known known(String text) {
        return new ShortText.Known(Sample.text(text), List.of(), BigDecimal.ONE, null);
    }

    private static Choice gapChoice(String gap) {
        return new Choice(
                QuestionType.SINGLE, List.of(Sample.option(gap + "1", true), Sample.option(gap + "2", false)));
    }

    private static Dialogue.Node node(String id, Dialogue.Reply... replies) {
        return new Dialogue.Node(id, Sample.text("s"), Sample.text(id), List.of(replies));
    }

    private static Dialogue.Reply reply(String id, String to) {
        return new Dialogue.Reply(
                id, Sample.text(id), Map.of("i1", id.equals("r1") || id.equals("r3") ? 1 : 0), to, null);
    }

    private static PaperQuestion asked(QuestionType type) {
        return PAPER.questions().stream()
                .filter(question -> question.type() == type)
                .findFirst()
                .orElseThrow();
    }

    /** Its id for a browser. */
    private static String id(QuestionType type, String own) {
        PaperQuestion asked = asked(type);
        return Stream.concat(asked.options().stream(), asked.lefts().stream())
                .filter(shown -> shown.option().equals(own))
                .map(PaperQuestion.PaperOption::id)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(QuestionType type, String... own) {
        return Stream.of(own).map(one -> id(type, one)).toList();
    }

    /** A response as a browser sends it and the points it earns; null for an open answer. */
    record Given(QuestionType type, Response shown, String points) {}

    static Stream<Given> given() {
        QuestionType order = QuestionType.ORDERING;
        QuestionType cloze = QuestionType.CLOZE;
        QuestionType judgement = QuestionType.JUDGEMENT;
        QuestionType dialogue = QuestionType.DIALOGUE;
        return Stream.of(
                new Given(order, Response.ordered(ids(order, "a", "b", "c")), "1"),
                new Given(order, Response.ordered(ids(order, "b", "a", "c")), "0.6667"),
                new Given(QuestionType.NUMERIC, Response.typing(Map.of("number", "10,0")), "1"),
                new Given(QuestionType.NUMERIC, Response.typing(Map.of("number", "10", "unit", "kg")), "0"),
                new Given(QuestionType.SHORT_TEXT, Response.typing(Map.of("text", "Word")), "1"),
                new Given(
                        cloze,
                        new Response(
                                null,
                                Map.of(id(cloze, "c"), id(cloze, "c1"), id(cloze, "d"), id(cloze, "d2")),
                                null,
                                Map.of(id(cloze, "w"), "gap")),
                        "0.6667"),
                new Given(cloze, Response.matching(Map.of(id(cloze, "d"), id(cloze, "c1"))), "0"),
                new Given(QuestionType.OPEN, Response.typing(Map.of("text", "a\nb")), null),
                new Given(
                        judgement,
                        Response.matching(
                                Map.of(id(judgement, "a"), "5", id(judgement, "b"), "3", id(judgement, "c"), "1")),
                        "0.5"),
                new Given(dialogue, Response.ordered(ids(dialogue, "r1", "r3")), "1"),
                new Given(dialogue, Response.ordered(ids(dialogue, "r2")), "0"));
    }

    @ParameterizedTest
    @MethodSource("given")
    void whatABrowserSendsFitsAndIsScored(Given given) {
        PaperQuestion asked = asked(given.type());
        assertThat(asked.fits(given.shown())).isTrue();
        assertThat(Scoring.points(QUESTIONS.get(given.type()), asked.real(given.shown()))
                        .map(BigDecimal::stripTrailingZeros))
                .isEqualTo(
                        Optional.ofNullable(given.points()).map(BigDecimal::new).map(BigDecimal::stripTrailingZeros));
    }

    static Stream<Given> broken() {
        QuestionType order = QuestionType.ORDERING;
        QuestionType cloze = QuestionType.CLOZE;
        QuestionType judgement = QuestionType.JUDGEMENT;
        return Stream.of(
                new Given(order, Response.ordered(List.of("a")), null),
                new Given(order, Response.ordered(List.of(id(order, "a"), id(order, "a"))), null),
                new Given(order, Response.of(id(order, "a")), null),
                new Given(QuestionType.NUMERIC, Response.typing(Map.of("text", "10")), null),
                new Given(QuestionType.NUMERIC, Response.typing(Map.of("number", "1".repeat(101))), null),
                new Given(QuestionType.SHORT_TEXT, Response.typing(Map.of("text", "x".repeat(201))), null),
                new Given(QuestionType.SHORT_TEXT, Response.typing(Map.of("number", "1")), null),
                new Given(cloze, Response.typing(Map.of("w", "gap")), null),
                new Given(cloze, Response.typing(Map.of(id(cloze, "w"), "x".repeat(101))), null),
                new Given(cloze, Response.matching(Map.of(id(cloze, "c"), id(cloze, "d"))), null),
                new Given(QuestionType.OPEN, Response.typing(Map.of("text", "x".repeat(10_001))), null),
                new Given(QuestionType.OPEN, Response.typing(Map.of("text", "x", "more", "y")), null),
                new Given(judgement, Response.matching(Map.of(id(judgement, "a"), "6")), null),
                new Given(judgement, Response.matching(Map.of("a", "5")), null),
                new Given(
                        judgement,
                        new Response(null, Map.of(id(judgement, "a"), "5"), ids(judgement, "b"), null),
                        null),
                new Given(QuestionType.DIALOGUE, Response.ordered(List.of("r1")), null));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatNoPlayerSendsDoesNotFit(Given given) {
        assertThat(asked(given.type()).fits(given.shown())).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = QuestionType.class,
            names = {"ORDERING", "NUMERIC", "SHORT_TEXT", "CLOZE", "OPEN", "JUDGEMENT", "DIALOGUE"})
    void nothingAnsweredFitsAndEarnsNothing(QuestionType type) {
        assertThat(asked(type).fits(Response.NONE)).isTrue();
        assertThat(Scoring.points(QUESTIONS.get(type), Response.NONE)).contains(new BigDecimal("0.0000"));
    }

    @Test
    void everythingGoesOutUnderAnIdThatTellsNothing() {
        assertThat(asked(QuestionType.CLOZE).lefts())
                .extracting(PaperQuestion.PaperOption::option)
                .containsExactly("w", "c", "d");
        assertThat(asked(QuestionType.CLOZE).options())
                .extracting(PaperQuestion.PaperOption::option)
                .containsExactlyInAnyOrder("c1", "c2", "d1", "d2");
        assertThat(asked(QuestionType.DIALOGUE).lefts())
                .extracting(PaperQuestion.PaperOption::option)
                .containsExactly("start", "on");
        assertThat(asked(QuestionType.DIALOGUE).options())
                .extracting(PaperQuestion.PaperOption::option)
                .containsExactlyInAnyOrder("r1", "r2", "r3", "r4");
        assertThat(PAPER.questions().stream()
                        .flatMap(question -> Stream.concat(question.options().stream(), question.lefts().stream()))
                        .map(PaperQuestion.PaperOption::id))
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[0-9a-f]{12}"));
        assertThat(Json.read(Json.write(PAPER), Paper.class)).isEqualTo(PAPER);
    }

    /** Three steps have six orders; the right one is never shown, the others are. */
    @Test
    void stepsAreNeverShownInTheirOrder() {
        Set<List<String>> orders = IntStream.range(0, 300)
                .mapToObj(seed -> new Shuffle("s" + seed)
                        .shown(QUESTIONS.get(QuestionType.ORDERING), 1).options().stream()
                                .map(PaperQuestion.PaperOption::option)
                                .toList())
                .collect(Collectors.toCollection(HashSet::new));
        assertThat(orders).hasSize(5).doesNotContain(List.of("a", "b", "c"));
    }

    /** The longest open answer of characters that JSON escapes fits into the column of the log. */
    @Test
    void theLongestAnswerFitsIntoTheLog() {
        Map<String, String> typed = new HashMap<>();
        typed.put("text", "\"".repeat(PaperQuestion.LONGEST_OPEN));
        Response longest = Response.typing(typed);
        assertThat(asked(QuestionType.OPEN).fits(longest)).isTrue();
        assertThat(Json.write(longest)).hasSizeLessThan(32_000);
    }
}
