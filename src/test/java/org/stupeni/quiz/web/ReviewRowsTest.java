package org.stupeni.quiz.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.course.ReviewPolicy.Part;
import org.stupeni.platform.Language;
import org.stupeni.question.AllTypes;
import org.stupeni.question.Response;

/** A response beside its key, type by type. */
class ReviewRowsTest {

    private final ReviewRows rows = new ReviewRows(Language.RU, EnumSet.allOf(Part.class));

    private List<ReviewRow> of(String name, Response given) {
        return rows.of(AllTypes.named(name), given, false);
    }

    @Test
    void everyPlaceOfAnOrderHasItsStepAndTheRightOne() {
        assertThat(of("ordering", Response.ordered(List.of("listen", "offer", "ask"))))
                .extracting(ReviewRow::given, ReviewRow::right, ReviewRow::state)
                .containsExactly(
                        tuple("Выслушать", "Выслушать", "met"),
                        tuple("Предложить", "Уточнить", "missing"),
                        tuple("Уточнить", "Предложить", "missing"));
    }

    @Test
    void aNumberWithTheWrongUnitIsPartlyRightAndSaysWhy() {
        ReviewRow row = of("numeric", Response.typing(Map.of("number", "731,5", "unit", "г")))
                .get(0);

        assertThat(row.given()).isEqualTo("731,5 г");
        assertThat(row.right()).isEqualTo("731,5 ± 1\u00a0кг");
        assertThat(row.state()).isEqualTo("part");
        assertThat(row.why()).contains("единица").contains("canary-number");
    }

    @Test
    void anyOtherNumberHasItsOwnFeedback() {
        assertThat(of("numeric", Response.typing(Map.of("number", "много")))
                        .get(0)
                        .why())
                .contains("canary-otherwise");
    }

    @Test
    void whatIsTypedIsNeverHtml() {
        assertThat(of("short-text", Response.typing(Map.of("text", "<b onclick='x'>")))
                        .get(0)
                        .given())
                .isEqualTo("&lt;b onclick=&#39;x&#39;&gt;");
        assertThat(of("open", Response.typing(Map.of("text", "<script>")))
                        .get(0)
                        .given())
                .isEqualTo("&lt;script&gt;");
    }

    @Test
    void everyGapStandsForItself() {
        Response given = new Response(null, Map.of("c", "no"), null, Map.of("w", "Привет"));

        assertThat(of("cloze", given))
                .extracting(ReviewRow::label, ReviewRow::given, ReviewRow::right, ReviewRow::state)
                .containsExactly(
                        tuple("Пропуск 1", "Привет", "привет", "met"),
                        tuple("Пропуск 2", null, "842", "missing"),
                        tuple("Пропуск 3", "молчание", "прощание", "missing"));
    }

    @Test
    void theModelOfAnOpenAnswerWaitsForItsMark() {
        Response given = Response.typing(Map.of("text", "Мой ответ"));

        assertThat(of("open", given).get(0).right()).isNull();
        assertThat(of("open", given).get(0).state()).isEqualTo("waiting");
        assertThat(rows.of(AllTypes.named("open"), given, true).get(0)).satisfies(row -> {
            assertThat(row.right()).contains("canary-model");
            assertThat(row.state())
                    .as("an answer to compare with, not the only right one")
                    .isEqualTo("model");
        });
    }

    @Test
    void aRatingIsMeasuredByItsDistance() {
        assertThat(of("rating", Response.matching(Map.of("calm", "1", "argue", "4"))))
                .extracting(ReviewRow::given, ReviewRow::right, ReviewRow::state)
                .containsExactly(tuple("1", "1", "met"), tuple("4", "3", "part"), tuple(null, "2", "missing"));
    }

    @Test
    void aRankingStandsInTheExpertsOrder() {
        assertThat(of("ranking", Response.ordered(List.of("argue", "wait", "calm"))))
                .extracting(ReviewRow::label, ReviewRow::given, ReviewRow::state)
                .containsExactly(
                        tuple("Успокоить", "место 3", "missing"),
                        tuple("Подождать", "место 2", "met"),
                        tuple("Поспорить", "место 1", "missing"));
    }

    @Test
    void aConversationIsToldReplyByReplyToItsEnd() {
        List<ReviewRow> told = of("dialogue", Response.ordered(List.of("sorry", "shrug")));

        assertThat(told).extracting(ReviewRow::state).containsExactly("met", "missing", null);
        assertThat(told.get(1).given()).contains("Не знаю").contains("−916");
        assertThat(told.get(1).right()).contains("Будет завтра").contains("+919");
        assertThat(told.get(2).given()).contains("Клиент ушёл").contains("−914");
        assertThat(told.get(2).why()).contains("canary-left");
    }

    @Test
    void aConversationThatWasNotEndedSaysSo() {
        assertThat(of("dialogue", Response.ordered(List.of("sorry"))))
                .last()
                .extracting(ReviewRow::given)
                .isEqualTo("Разговор не доведён до конца.");
    }

    /** Nothing of the key, the points or the feedback is in a row that may not tell it: not in its texts, not in the order of the rows. */
    @ParameterizedTest
    @CsvSource({
        "ordering, ANSWERS,                 canary",
        "numeric, ANSWERS,                  canary 731",
        "short-text, ANSWERS,               canary Эмпатия",
        "cloze, ANSWERS,                    canary 842 прощание",
        "open, ANSWERS,                     canary",
        "rating, ANSWERS,                   canary",
        "ranking, ANSWERS,                  canary",
        "dialogue, ANSWERS,                 canary 916 919 914 завтра",
        "ordering, ANSWERS MARKS FEEDBACK,  xx",
        "numeric, ANSWERS MARKS FEEDBACK,   731",
        "short-text, ANSWERS MARKS FEEDBACK, Эмпатия",
        "cloze, ANSWERS MARKS FEEDBACK,     842 прощание",
        "dialogue, ANSWERS MARKS FEEDBACK,  916 919 914 завтра",
        "dialogue, MARKS FEEDBACK,          Перезвоню sorry 916",
        "cloze, KEY,                        canary молчание",
        "ranking, KEY,                      canary",
    })
    void whatMayNotBeToldIsNotThere(String type, String shown, String secrets) {
        Set<Part> parts = Arrays.stream(shown.split(" ")).map(Part::valueOf).collect(Collectors.toSet());
        List<ReviewRow> told = new ReviewRows(Language.RU, parts).of(AllTypes.named(type), GIVEN.get(type), true);

        assertThat(told.toString()).doesNotContain(secrets.split(" "));
        assertThat(told).allMatch(row -> parts.contains(Part.ANSWERS) || row.given() == null);
        assertThat(told).allMatch(row -> parts.contains(Part.KEY) || row.right() == null);
        assertThat(told).allMatch(row -> parts.contains(Part.MARKS) || row.state() == null);
    }

    private static final Map<String, Response> GIVEN = Map.of(
            "ordering", Response.ordered(List.of("offer", "listen", "ask")),
            "numeric", Response.typing(Map.of("number", "5")),
            "short-text", Response.typing(Map.of("text", "что-то")),
            "cloze", new Response(null, Map.of("c", "no"), null, Map.of("w", "Привет")),
            "open", Response.typing(Map.of("text", "Мой ответ")),
            "rating", Response.matching(Map.of("calm", "5", "argue", "4")),
            "ranking", Response.ordered(List.of("argue", "wait", "calm")),
            "dialogue", Response.ordered(List.of("sorry", "shrug")));

    @Test
    void aRankingThatMayNotTellTheKeyStandsInTheOwnOrder() {
        assertThat(new ReviewRows(Language.RU, Set.of(Part.ANSWERS))
                        .of(AllTypes.named("ranking"), GIVEN.get("ranking"), false))
                .extracting(ReviewRow::label)
                .containsExactly("Поспорить", "Подождать", "Успокоить");
    }

    @Test
    void pointsAloneHaveNoRows() {
        for (String type : GIVEN.keySet()) {
            assertThat(new ReviewRows(Language.RU, Set.of(Part.POINTS, Part.INDICATORS))
                            .of(AllTypes.named(type), GIVEN.get(type), true))
                    .isEmpty();
        }
    }

    @Test
    void theKeyAloneHasNobodysAnswer() {
        for (String name : List.of("ordering", "numeric", "cloze", "rating", "ranking", "dialogue")) {
            assertThat(of(name, Response.NONE))
                    .as(name)
                    .isNotEmpty()
                    .allMatch(row -> row.given() == null && row.right() != null);
        }
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
