package org.stupeni.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.LocalText;

class KeyFormTest {

    private static Stream<Question> all() {
        return Stream.concat(
                AllTypes.questions("lesson", "co2-basics").stream(),
                Stream.of(of(choice("a", "b")), of(matching("x"))));
    }

    @Test
    void aQuestionHasItsOwnKeyAndNoOther() {
        List<Question> questions = all().toList();
        for (Question one : questions) {
            for (Question other : questions) {
                assertThat(KeyForm.sameKey(one, other))
                        .as("%s %s", one.id(), other.id())
                        .isEqualTo(one == other);
            }
        }
    }

    @Test
    void otherWordsKeepTheKey() {
        Question one = of(choice("a", "b"));
        Choice other =
                new Choice(QuestionType.SINGLE, List.of(option("b", false, "other"), option("a", true, "words")));
        assertThat(KeyForm.sameKey(one, of(other))).isTrue();
        assertThat(KeyForm.sameKey(one, new Question("q", "co2-basics", "l", 3, text("?"), text("!"), one.task())))
                .isTrue();
        assertThat(KeyForm.sameKey(one, new Question("q", "co3-other", "lesson", 1, text("q"), null, one.task())))
                .isFalse();
    }

    @Test
    void anotherKeyWithTheSamePartsFitsOldAnswers() {
        assertThat(parts(choice("a", "b"), choice("b", "a"))).isTrue();
        assertThat(parts(ordering("a", "b", "c"), ordering("c", "b", "a"))).isTrue();
        assertThat(parts(number("3"), number("4"))).isTrue();
        assertThat(parts(words("да"), words("нет"))).isTrue();
        assertThat(parts(rating(1), rating(5))).isTrue();
        assertThat(parts(dialogue("end", 3), dialogue("end", 1))).isTrue();
        assertThat(Stream.of(
                        KeyForm.sameKey(of(choice("a", "b")), of(choice("b", "a"))),
                        KeyForm.sameKey(of(ordering("a", "b", "c")), of(ordering("c", "b", "a"))),
                        KeyForm.sameKey(of(number("3")), of(number("4"))),
                        KeyForm.sameKey(of(words("да")), of(words("нет"))),
                        KeyForm.sameKey(of(rating(1)), of(rating(5))),
                        KeyForm.sameKey(of(dialogue("end", 3)), of(dialogue("end", 1)))))
                .containsOnly(false);
    }

    @Test
    void otherPartsDoNot() {
        assertThat(parts(choice("a", "b"), choice("a", "c"))).isFalse();
        assertThat(parts(
                        choice("a", "b"),
                        new Choice(QuestionType.MULTIPLE, choice("a", "b").options())))
                .isFalse();
        assertThat(parts(matching("x"), matching("y"))).isFalse();
        assertThat(parts(ordering("a", "b", "c"), ordering("a", "b", "d"))).isFalse();
        assertThat(parts(number("3"), words("3"))).isFalse();
        assertThat(parts(rating(1), new Judgement(Judgement.Credit.RANK_DISTANCE, ((Judgement) rating(1)).reactions())))
                .isFalse();
        assertThat(parts(dialogue("end", 3), dialogue("other", 3))).isFalse();
    }

    private static boolean parts(Task one, Task other) {
        return KeyForm.sameParts(of(one), of(other));
    }

    private static Question of(Task task) {
        return new Question("q", "co2-basics", "lesson", 1, text("q"), null, task);
    }

    private static Choice choice(String right, String wrong) {
        return new Choice(QuestionType.SINGLE, List.of(option(right, true, right), option(wrong, false, wrong)));
    }

    private static Choice.Option option(String id, boolean right, String words) {
        return new Choice.Option(id, right, text(words), text("why"));
    }

    private static Matching matching(String extra) {
        return new Matching(
                List.of(new Matching.Pair("a", text("l"), text("r"), text("f"))),
                List.of(new Matching.Extra(extra, text("x"))));
    }

    private static Ordering ordering(String... steps) {
        return new Ordering(
                Ordering.Credit.RELATIVE,
                Arrays.stream(steps)
                        .map(id -> new Ordering.Step(id, text(id), null))
                        .toList());
    }

    private static Numeric number(String value) {
        return Numeric.of(new Numeric.Value(new BigDecimal(value), BigDecimal.ZERO, false, BigDecimal.ONE, null));
    }

    private static ShortText words(String right) {
        return new ShortText(
                List.of(new ShortText.Known(text(right), List.of(), BigDecimal.ONE, null)), false, false, null);
    }

    private static Task rating(int key) {
        return new Judgement(
                Judgement.Credit.DISTANCE,
                new ArrayList<>(List.of(
                        new Judgement.Reaction("a", text("a"), key, null),
                        new Judgement.Reaction("b", text("b"), 2, null))));
    }

    private static Dialogue dialogue(String end, int points) {
        return new Dialogue(
                List.of(new Dialogue.Node(
                        "start",
                        text("s"),
                        text("s"),
                        List.of(new Dialogue.Reply("r", text("r"), Map.of("co2-basics", points), end, null)))),
                List.of(new Dialogue.Ending(end, text("s"), text("s"), 1, null)));
    }

    private static LocalText text(String text) {
        return new LocalText(text, text);
    }
}
