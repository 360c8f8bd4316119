package org.stupeni.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.platform.LocalText;

/** Points of what is typed: numbers, words, gaps. */
class TypedScoringTest {

    private static final LocalText TEXT = new LocalText("т", "t");

    /** 1250.5 with a tolerance of 0.5; 12505 is the known slip of a lost comma and earns a quarter. */
    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1250.5      | 1",
                "1250,5      | 1",
                "1 250,5     | 1",
                "'1\u00a0250,5'   | 1",
                "'1\u202f250,5'   | 1",
                "' 1250.5 '  | 1",
                "+1250.5     | 1",
                "1250        | 1",
                "1251        | 1",
                "1251.0001   | 0",
                "1249.9999   | 0",
                "01250.50    | 1",
                "１２５０.５ | 1",
                "12505       | 0.25",
                "-1250.5     | 0",
                "−1250.5     | 0",
                "1.2505e3    | 0",
                "1250.5d     | 0",
                "0x4E2       | 0",
                "1,250.5     | 0",
                "12 50,5     | 0",
                "1 250 5     | 0",
                "1250.5.     | 0",
                "1250.5 руб. | 0",
                "NaN         | 0",
                "Infinity    | 0",
                "''          | 0",
                "-           | 0",
                ",           | 0",
            })
    void numbers(String typed, BigDecimal points) {
        Numeric numeric = Numeric.of(value("1250.5", "0.5", false, "1"), value("12505", "0", false, "0.25"));
        assertThat(points(numeric, number(typed, ""))).isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource({
        "'-0,5', 1",
        "'−.5', 1",
        "'– 0.5', 1",
        "'0,5', 0",
        "'-,5', 1",
        "'-0.', 0",
    })
    void negativeNumbers(String typed, BigDecimal points) {
        assertThat(points(Numeric.of(value("-0.5", "0", false, "1")), number(typed, "")))
                .isEqualByComparingTo(points);
    }

    /** Five per cent of 40 are 2, of -40 too. */
    @ParameterizedTest
    @CsvSource({"40, 38, 1", "40, 42, 1", "40, 42.001, 0", "40, 37.999, 0", "-40, -42, 1", "-40, -37.9, 0", "0, 0, 1"})
    void aToleranceInPercentIsOfTheValue(String value, String typed, BigDecimal points) {
        assertThat(points(Numeric.of(value(value, "5", true, "1")), number(typed, "")))
                .isEqualByComparingTo(points);
    }

    /** An hour and a half; a right number with no unit or another one has half of the points. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "90,      мин,    1",
        "90,      МИН.,   1",
        "90,      minutes, 1",
        "'1,5',   ч,      1",
        "1.5,     h,      1",
        "90 мин,  '',     1",
        "90мин.,  '',     1",
        "'1,5 ч', '',     1",
        "90,      '',     0.5",
        "90,      ч,      0.5",
        "90,      кг,     0.5",
        "1.5,     мин,    0",
        "1.5,     '',     0",
        "90 мин,  мин,    0",
        "'',      мин,    0",
        "9e1,     мин,    0",
    })
    void units(String typed, String unit, BigDecimal points) {
        Numeric numeric = new Numeric(
                List.of(value("90", "0", false, "1")),
                List.of(
                        new Numeric.Unit(new LocalText("мин", "min"), List.of("минут", "minutes"), BigDecimal.ONE),
                        new Numeric.Unit(new LocalText("ч", "h"), List.of("час"), new BigDecimal("60"))),
                new BigDecimal("0.5"),
                null);
        assertThat(points(numeric, number(typed, unit))).isEqualByComparingTo(points);
    }

    @Test
    void whatIsToldBelongsToTheValueThatWasTyped() {
        Numeric numeric = Numeric.of(value("40", "1", false, "1"), value("0.4", "0", false, "0"));
        assertThat(numeric.judge(number("0,4", "")).orElseThrow().value().value())
                .isEqualByComparingTo("0.4");
        assertThat(numeric.judge(number("50", ""))).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\": {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ещё раз           | 1",
                "  Еще   РАЗ       | 1",
                "e\u0308ще раз     | 0",
                "еще\u00a0раз      | 1",
                "ещё\u00ad раз     | 1",
                "once more         | 1",
                "снова             | 1",
                "ещёраз            | 0",
                "ещё               | 0",
                "повтори           | 0.5",
                "''                | 0",
            })
    void shortTexts(String typed, BigDecimal points) {
        ShortText text = new ShortText(
                List.of(
                        known("1", "Ещё раз", "Once more", "снова"),
                        known("0.5", "повтори", "repeat"),
                        known("0", "нет", "no")),
                false,
                false,
                null);
        assertThat(points(text, text(typed))).isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "\"{0}\" is \"{1}\" where case matters: {2}")
    @CsvSource({
        "NPS,          NPS,          1",
        "NPS,          nps,          0",
        "CRM—система,  CRM-система,  1",
        "CRM-система,  CRM–система,  1",
        "«Ступени»,    \"\"\"Ступени\"\"\", 1",
        "don’t,        don't,        1",
        "Ёж,           Еж,           1",
        "ﬁle,          file,         1",
    })
    void spelling(String known, String typed, BigDecimal points) {
        ShortText text = new ShortText(List.of(known("1", known, known)), true, false, null);
        assertThat(points(text, text(typed.replace("\"\"\"", "\"").replaceAll("^\"+|\"+$", "\""))))
                .isEqualByComparingTo(points);
    }

    /** The examples of Damerau: one letter wrong, missing, too many, two neighbours swapped. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "эмпатия,   1",
        "эмпадия,   1",
        "эмпати,    1",
        "эмпаатия,  1",
        "эмптаия,   1",
        "мэпатия,   1",
        "эмпатияя,  1",
        "эмпатй,    0",
        "эптаия,    0",
        "симпатия,  0",
        "симпатии,  0",
        "клиетн,    1",
        "долг,      1",
        "долк,      0",
        "слушать активно,  1",
        "слушать активне,  1",
        "слушатт активне,  0",
        "слушать,   0",
    })
    void aSlipIsForgivenWhereTheAuthorSaysSo(String typed, BigDecimal points) {
        ShortText text = new ShortText(
                List.of(
                        known("1", "эмпатия", "empathy"),
                        known("0", "симпатия", "sympathy"),
                        known("1", "клиент", "client"),
                        known("1", "долг", "debt"),
                        known("1", "слушать активно", "listen actively")),
                false,
                true,
                null);
        assertThat(points(text, text(typed))).isEqualByComparingTo(points);
        assertThat(points(new ShortText(text.answers(), false, false, null), text("эмпадия")))
                .isEqualByComparingTo("0");
    }

    /** Gap a is a word (weight 1), b a number (weight 2), c a choice of p and q (weight 1). */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a=клиент b=40 c=p, 1",
        "a=клиент b=40 c=q, 0.75",
        "a=гость b=40 c=p,  0.875",
        "b=40,              0.5",
        "a=клиент,          0.25",
        "c=p,               0.25",
        "a=p c=40,          0",
        "x=клиент,          0",
    })
    void gaps(String given, BigDecimal points) {
        Cloze cloze = new Cloze(
                TEXT,
                List.of(
                        new Cloze.Gap(
                                "a",
                                1,
                                new ShortText(
                                        List.of(known("1", "клиент", "client"), known("0.5", "гость", "guest")),
                                        false,
                                        false,
                                        null),
                                null,
                                null),
                        new Cloze.Gap("b", 2, null, Numeric.of(value("40", "0", false, "1")), null),
                        new Cloze.Gap(
                                "c",
                                1,
                                null,
                                null,
                                new Choice(
                                        QuestionType.SINGLE,
                                        List.of(
                                                new Choice.Option("p", true, TEXT, null),
                                                new Choice.Option("q", false, TEXT, null))))));
        Map<String, String> typed = new HashMap<>();
        Map<String, String> matched = new HashMap<>();
        Arrays.stream(given.split(" "))
                .map(part -> part.split("="))
                .forEach(part -> (part[0].equals("c") ? matched : typed).put(part[0], part[1]));
        assertThat(points(cloze, new Response(null, matched, null, typed))).isEqualByComparingTo(points);
    }

    @Test
    void gapsAreFoundInTheirOrder() {
        assertThat(Cloze.gapsIn("Сначала {{b}}, **потом {{ a-1 }}**, но не {{A}} и не {c}."))
                .containsExactly("b", "a-1");
    }

    private static Numeric.Value value(String value, String tolerance, boolean percent, String points) {
        return new Numeric.Value(
                new BigDecimal(value), new BigDecimal(tolerance), percent, new BigDecimal(points), null);
    }

    private static ShortText.Known known(String points, String ru, String en, String... also) {
        return new ShortText.Known(new LocalText(ru, en), List.of(also), new BigDecimal(points), null);
    }

    private static Response number(String number, String unit) {
        return Response.typing(Map.of("number", number, "unit", unit));
    }

    private static Response text(String text) {
        return Response.typing(Map.of("text", text));
    }

    private static BigDecimal points(Task task, Response response) {
        return Scoring.points(new Question("q", "i", "l", 1, TEXT, null, task), response)
                .orElseThrow();
    }
}
