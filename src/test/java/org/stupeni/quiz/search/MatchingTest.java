package org.stupeni.quiz.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;
import org.stupeni.quiz.search.QuestionFilter.Order;
import org.stupeni.quiz.search.QuestionFilter.Range;
import org.stupeni.quiz.statistics.Flag;
import org.stupeni.quiz.statistics.FoundFigures;

class MatchingTest {

    private static final PlacedQuestion HARD = placed("hard", "Сколько дней ждёт клиент?", 3, Use.EXAM, "сроки");
    private static final PlacedQuestion EASY = placed("easy", "Кого называют клиентом?", 1, Use.EXAM);
    private static final PlacedQuestion NEW = placed("new", "Что такое жалоба?", 2, Use.NOBODY, "сроки", "жалобы");
    private static final PlacedQuestion PRACTICE = placed("practice", "Who waits?", 1, Use.PRACTICE);
    private static final List<PlacedQuestion> ALL = List.of(HARD, EASY, NEW, PRACTICE);

    private final Matching matching = new Matching(List.of(
            figures(1, HARD, 40, 5, "0.1500", "-0.2000", "WRONG_WAY TOO_HARD"),
            figures(2, EASY, 30, 0, "0.9000", "0.3000", ""),
            new FoundFigures(3L, "co", "new", "an older version", 12, 0, BigDecimal.ONE, null, "")));

    private static PlacedQuestion placed(String id, String ask, int difficulty, Use use, String... tags) {
        Question question = new Question(
                id,
                "i-" + difficulty,
                "lesson",
                difficulty,
                List.of(tags),
                new LocalText(ask, "In English: " + id),
                null,
                null,
                new Choice(QuestionType.SINGLE, List.of()));
        return new PlacedQuestion(
                "co", new LocalText("Курс", "Course"), "m", null, use, null, null, false, KnownQuestion.of(question));
    }

    private static FoundFigures figures(
            long id, PlacedQuestion of, int people, int harm, String facility, String discrimination, String raised) {
        return new FoundFigures(
                id,
                "co",
                of.question().id(),
                of.version(),
                people,
                harm,
                new BigDecimal(facility),
                new BigDecimal(discrimination),
                raised);
    }

    private List<String> found(QuestionFilter filter) {
        return matching.find(ALL, filter).stream()
                .map(found -> found.placed().question().id())
                .toList();
    }

    private static QuestionFilter text(String text) {
        return new QuestionFilter(
                text, null, null, null, null, null, null, null, null, null, false, null, null, false, Order.PLACE);
    }

    @Test
    void wordsAreFoundInEveryLanguageWhateverTheirCaseAndYo() {
        assertThat(found(text("ЖДЕТ клиент"))).containsExactly("hard");
        assertThat(found(text("КЛИЕНТ"))).containsExactly("hard", "easy");
        assertThat(found(text("english practice"))).containsExactly("practice");
        assertThat(found(text("клиент жалоба"))).isEmpty();
        assertThat(found(text("%"))).isEmpty();
        assertThat(found(QuestionFilter.everything())).containsExactly("hard", "easy", "new", "practice");
    }

    @Test
    void tagsUseAndDifficultyAreAskedFor() {
        assertThat(found(new QuestionFilter(
                        null,
                        null,
                        null,
                        null,
                        "сроки",
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        false,
                        Order.PLACE)))
                .containsExactly("hard", "new");
        assertThat(found(new QuestionFilter(
                        null,
                        "co",
                        "m",
                        QuestionType.SINGLE,
                        "сроки",
                        "i-2",
                        2,
                        Use.NOBODY,
                        null,
                        null,
                        false,
                        null,
                        null,
                        false,
                        Order.PLACE)))
                .containsExactly("new");
        assertThat(found(new QuestionFilter(
                        null,
                        "other",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        false,
                        Order.PLACE)))
                .isEmpty();
    }

    @Test
    void figuresOfTheVeryVersionAreAskedFor() {
        assertThat(found(figures(new Range(null, new BigDecimal("0.5")), null, false, null, null)))
                .containsExactly("hard");
        assertThat(found(figures(null, new Range(new BigDecimal("0.2"), new BigDecimal("0.4")), false, null, null)))
                .containsExactly("easy");
        assertThat(found(figures(null, null, true, null, null))).containsExactly("hard");
        assertThat(found(figures(null, null, false, Flag.TOO_HARD, null))).containsExactly("hard");
        assertThat(found(figures(null, null, false, Flag.LEAKED, null))).isEmpty();
        assertThat(found(figures(null, null, false, null, false)))
                .as("an older version of 'new' was asked")
                .containsExactly("practice");
        assertThat(found(figures(null, null, false, null, true))).containsExactly("hard", "easy", "new");
    }

    private static QuestionFilter figures(Range facility, Range discrimination, boolean any, Flag flag, Boolean sat) {
        return new QuestionFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                facility,
                discrimination,
                any,
                flag,
                sat,
                false,
                Order.FACILITY);
    }

    @Test
    void theyComeInTheOrderThatIsAskedFor() {
        assertThat(found(figures(null, null, false, null, null))).containsExactly("hard", "easy", "new", "practice");
        assertThat(found(new QuestionFilter(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        false,
                        null,
                        null,
                        false,
                        Order.HARM)))
                .startsWith("hard");
    }

    @Test
    void tenThousandAreLookedThrough() {
        List<PlacedQuestion> many = IntStream.range(0, 10_000)
                .mapToObj(i -> placed("q-" + i, "Вопрос " + i + " о сроках ответа клиенту", 1 + i % 3, Use.EXAM))
                .toList();

        assertThat(matching.find(many, text("сроках 9999"))).hasSize(1);
    }
}
