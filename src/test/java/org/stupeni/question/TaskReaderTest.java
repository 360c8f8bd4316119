package org.stupeni.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;

/** The document form of the types beyond choosing and matching: a good one is read, and every broken rule is told with its line. */
class TaskReaderTest {

    private static final String HEAD = """
            questions:
              - id: q1
                type: %s
                indicator: c2-a
                lesson: first
                difficulty: 2
                ask: {ru: Что?, en: What?}
            """;

    private static final String MULTIPLE = """
                credit: per-option
                options:
                  - {id: a, right: true, text: {ru: один, en: one}, feedback: {ru: да, en: yes}}
                  - {id: b, text: {ru: два, en: two}, feedback: {ru: нет, en: no}}
            """.indent(0);

    private static final String ORDERING = """
                credit: relative
                steps:
                  - {id: a, text: {ru: один, en: one}, feedback: {ru: первое, en: first}}
                  - {id: b, text: {ru: два, en: two}}
                  - {id: c, text: {ru: три, en: three}}
            """.indent(0);

    private static final String NUMERIC = """
                values:
                  - {value: 40.0, tolerance: 5%, feedback: {ru: да, en: yes}}
                  - {value: 0.4, points: 0.25}
                otherwise: {ru: нет, en: no}
                units:
                  without: 0.5
                  accepted:
                    - {name: {ru: мин, en: min}, factor: 1}
                    - {name: {ru: ч, en: h}, also: [час, часа], factor: 60}
            """.indent(0);

    private static final String SHORT = """
                case: matters
                typo: forgiven
                answers:
                  - {text: {ru: эмпатия, en: empathy}, also: [сочувствие], feedback: {ru: да, en: yes}}
                  - {text: {ru: жалость, en: pity}, points: 0, feedback: {ru: нет, en: no}}
                otherwise: {ru: нет, en: no}
            """.indent(0);

    private static final String CLOZE = """
                text: {ru: "Сначала {{first}}, потом {{then}} за {{time}} минут.", en: "In {{time}} minutes {{first}}, {{then}}."}
                gaps:
                  - id: then
                    options:
                      - {id: a, right: true, text: {ru: один, en: one}}
                      - {id: b, text: {ru: два, en: two}, feedback: {ru: нет, en: no}}
                  - {id: first, weight: 2, answers: [{text: {ru: слушать, en: listen}}]}
                  - {id: time, values: [{value: 5}]}
            """.indent(0);

    private static final String OPEN = """
                words: {fewest: 50, most: 200}
                rubric:
                  - id: tone
                    title: {ru: Тон, en: Tone}
                    steps:
                      - {points: 0, text: {ru: груб, en: rude}}
                      - {points: 2, text: {ru: вежлив, en: polite}}
                model: {ru: Ответ, en: Answer}
            """.indent(0);

    private static final String JUDGEMENT = """
                credit: distance
                reactions:
                  - {id: a, text: {ru: один, en: one}, key: 5, feedback: {ru: да, en: yes}}
                  - {id: b, text: {ru: два, en: two}, key: 3, feedback: {ru: да, en: yes}}
                  - {id: c, text: {ru: три, en: three}, key: 1, feedback: {ru: да, en: yes}}
            """.indent(0);

    private static final String DIALOGUE = """
                nodes:
                  - id: start
                    state: {ru: злой, en: angry}
                    says: {ru: Где?, en: Where?}
                    replies:
                      - {id: r1, text: {ru: один, en: one}, points: {c2-a: 2}, to: on, feedback: {ru: да, en: yes}}
                      - {id: r2, text: {ru: два, en: two}, points: {c2-a: -1}, to: lost}
                  - id: on
                    state: {ru: тихий, en: calm}
                    says: {ru: И?, en: And?}
                    replies:
                      - {id: r3, text: {ru: один, en: one}, to: good}
                      - {id: r4, text: {ru: два, en: two}, to: lost}
                endings:
                  - {id: good, state: {ru: рад, en: glad}, says: {ru: Да., en: Yes.}, points: 3, feedback: {ru: да, en: yes}}
                  - {id: lost, state: {ru: ушёл, en: gone}, says: {ru: Нет., en: No.}, points: -2}
            """.indent(0);

    private static final Map<String, String> GOOD = Map.of(
            "multiple",
            MULTIPLE,
            "ordering",
            ORDERING,
            "numeric",
            NUMERIC,
            "short-text",
            SHORT,
            "cloze",
            CLOZE,
            "open",
            OPEN,
            "judgement",
            JUDGEMENT,
            "dialogue",
            DIALOGUE);

    private final List<Problem> problems = new ArrayList<>();

    @Test
    void aCreditAndAHint() {
        Question question = only("multiple", "    hint: {ru: намёк, en: hint}\n" + MULTIPLE);
        assertThat(((Choice) question.task()).credit()).isEqualTo(Choice.Credit.PER_OPTION);
        assertThat(question.hint().en()).isEqualTo("hint");
    }

    @Test
    void ordering() {
        Ordering ordering = (Ordering) only("ordering", ORDERING).task();
        assertThat(ordering.credit()).isEqualTo(Ordering.Credit.RELATIVE);
        assertThat(ordering.steps()).extracting(Ordering.Step::id).containsExactly("a", "b", "c");
        assertThat(ordering.steps().get(0).feedback().en()).isEqualTo("first");
        assertThat(ordering.steps().get(1).feedback()).isNull();
    }

    @Test
    void numeric() {
        Numeric numeric = (Numeric) only("numeric", NUMERIC).task();
        Numeric.Value right = numeric.values().get(0);
        assertThat(right.value()).isEqualTo(new BigDecimal("40"));
        assertThat(right.tolerance()).isEqualTo(new BigDecimal("5"));
        assertThat(right.percent()).isTrue();
        assertThat(right.points()).isEqualTo(BigDecimal.ONE);
        assertThat(numeric.values().get(1).points()).isEqualTo(new BigDecimal("0.25"));
        assertThat(numeric.withoutUnit()).isEqualTo(new BigDecimal("0.5"));
        assertThat(numeric.units().get(1).also()).containsExactly("час", "часа");
        assertThat(numeric.otherwise().en()).isEqualTo("no");
    }

    @Test
    void shortText() {
        ShortText text = (ShortText) only("short-text", SHORT).task();
        assertThat(text.caseMatters()).isTrue();
        assertThat(text.typo()).isTrue();
        assertThat(text.answers().get(0).wordings()).containsExactly("эмпатия", "empathy", "сочувствие");
        assertThat(text.answers().get(1).points()).isEqualByComparingTo("0");
        ShortText plain = (ShortText) only("short-text", SHORT.replaceAll("(?m)^ *(case|typo):.*\n", ""))
                .task();
        assertThat(plain.caseMatters()).isFalse();
        assertThat(plain.typo()).isFalse();
    }

    @Test
    void gapsStandInTheOrderOfTheText() {
        Cloze cloze = (Cloze) only("cloze", CLOZE).task();
        assertThat(cloze.gaps()).extracting(Cloze.Gap::id).containsExactly("first", "then", "time");
        assertThat(cloze.gaps()).extracting(Cloze.Gap::weight).containsExactly(2, 1, 1);
        assertThat(cloze.gaps().get(0).words()).isNotNull();
        assertThat(cloze.gaps().get(1).choice().options()).hasSize(2);
        assertThat(cloze.gaps().get(2).number().values()).hasSize(1);
    }

    @Test
    void open() {
        Open open = (Open) only("open", OPEN).task();
        assertThat(open.fewestWords()).isEqualTo(50);
        assertThat(open.mostWords()).isEqualTo(200);
        assertThat(open.maximum()).isEqualTo(2);
        assertThat(open.model().en()).isEqualTo("Answer");
    }

    @Test
    void judgement() {
        Judgement judgement = (Judgement) only("judgement", JUDGEMENT).task();
        assertThat(judgement.isRanking()).isFalse();
        assertThat(judgement.reactions()).extracting(Judgement.Reaction::key).containsExactly(5, 3, 1);
        String ranking = JUDGEMENT
                .replace("distance", "rank-distance")
                .replace("key: 1", "key: 2")
                .replace("key: 5", "key: 1");
        assertThat(((Judgement) only("judgement", ranking).task()).isRanking()).isTrue();
    }

    @Test
    void dialogue() {
        Dialogue dialogue = (Dialogue) only("dialogue", DIALOGUE).task();
        assertThat(dialogue.best()).isEqualTo(5);
        assertThat(dialogue.nodes().get(0).replies().get(1).points()).isEqualTo(Map.of("c2-a", -1));
        assertThat(dialogue.endings().get(1).feedback()).isNull();
    }

    /** A good question in which one text stands in the place of another; the line is counted from the top of the file. */
    record Broken(String type, String from, String to, int line, String message) {}

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenRuleIsToldWithItsLine(Broken broken) {
        String good = HEAD.formatted(broken.type()) + GOOD.get(broken.type());
        assertThat(good).contains(broken.from());

        read(good.replace(broken.from(), broken.to()));

        assertThat(problems).containsExactly(new Problem("f.yaml", broken.line(), broken.message()));
    }

    static List<Broken> broken() {
        List<Broken> broken = new ArrayList<>();
        broken.add(new Broken(
                "multiple",
                "per-option",
                "guess",
                8,
                "'credit' must be one of [all-or-nothing, per-option, right-minus-wrong], not 'guess'"));

        broken.add(new Broken("ordering", "    credit: relative\n", "", 2, "'credit' is missing"));
        broken.add(new Broken(
                "ordering",
                "relative",
                "kendall",
                8,
                "'credit' must be one of [all-or-nothing, relative], not 'kendall'"));
        broken.add(new Broken("ordering", "{id: c", "{id: a", 12, "the question has this step twice: 'a'"));
        broken.add(new Broken("ordering", "en: three", "en: two", 12, "the question has this text twice"));
        broken.add(new Broken(
                "ordering",
                "      - {id: c, text: {ru: три, en: three}}\n",
                "",
                10,
                "an ordering question has 3 to 8 steps"));
        broken.add(new Broken("ordering", "{id: b,", "{id: b, right: true,", 11, "unknown key 'right'"));

        broken.add(new Broken(
                "numeric", "40.0", "4e1", 9, "'value' must be a number from -1000000000000 to 1000000000000"));
        broken.add(
                new Broken("numeric", "5%", "-5", 9, "a tolerance is a number from 0, or one with a percent sign: 5%"));
        broken.add(new Broken("numeric", "points: 0.25", "points: 2", 10, "'points' must be a number from 0 to 1"));
        broken.add(new Broken("numeric", "value: 0.4", "value: 42", 10, "an earlier value takes this number already"));
        broken.add(new Broken(
                "numeric",
                "tolerance: 5%,",
                "tolerance: 5%, points: 0.5,",
                9,
                "at least one value must earn all points"));
        broken.add(new Broken("numeric", "      without: 0.5\n", "", 13, "'without' is missing"));
        broken.add(new Broken(
                "numeric", "factor: 1}", "factor: 2}", 15, "one unit must have the factor 1: the unit of the values"));
        broken.add(new Broken(
                "numeric",
                "factor: 60",
                "factor: 0",
                16,
                "'factor' must be a number from 0.000000001 to 1000000000000"));
        broken.add(new Broken("numeric", "часа]", "МИН.]", 16, "an earlier unit is called 'МИН.' already"));
        broken.add(new Broken("numeric", "without: 0.5", "without: 0.5\n      loose: 1", 14, "unknown key 'loose'"));

        broken.add(new Broken("short-text", "matters", "ignored", 8, "'case' must be one of [matters], not 'ignored'"));
        broken.add(new Broken("short-text", "forgiven", "yes", 9, "'typo' must be one of [forgiven], not 'yes'"));
        broken.add(
                new Broken("short-text", "жалость", "сочувствие", 12, "an earlier answer takes 'сочувствие' already"));
        broken.add(new Broken("short-text", "сочувствие", "с".repeat(201), 11, "an answer has at most 200 characters"));
        broken.add(new Broken(
                "short-text", "also: [сочувствие],", "points: 0.5,", 11, "at least one answer must earn all points"));
        broken.add(new Broken("short-text", "points: 0,", "weight: 0,", 12, "unknown key 'weight'"));

        broken.add(new Broken("cloze", "потом {{then}}", "потом", 8, "the gap 'then' is missing in the text, ru"));
        broken.add(new Broken(
                "cloze", ", {{then}}.", ", {{then}} {{then}}.", 8, "the gap 'then' stands twice in the text, en"));
        broken.add(new Broken(
                "cloze",
                "за {{time}}",
                "за {{time}} {{more}}",
                8,
                "the text has a gap 'more' that is not described, ru"));
        broken.add(new Broken(
                "cloze",
                "id: first, weight: 2",
                "id: first, weight: 11",
                14,
                "'weight' must be a whole number from 1 to 10"));
        broken.add(new Broken(
                "cloze",
                "values: [{value: 5}]",
                "values: [{value: 5}], answers: [{text: {ru: x, en: x}}]",
                15,
                "a gap has either options, answers or values"));
        broken.add(
                new Broken("cloze", ", values: [{value: 5}]", "", 15, "a gap has either options, answers or values"));
        broken.add(new Broken("cloze", "right: true, ", "", 12, "exactly one option must be right, here are 0"));
        broken.add(new Broken(
                "cloze",
                "слушать, en: listen",
                "слушать, en: " + "l".repeat(101),
                14,
                "an answer has at most 100 characters"));

        broken.add(new Broken(
                "open", "fewest: 50, most: 200", "most: 2000", 8, "'most' must be a whole number from 1 to 1500"));
        broken.add(new Broken("open", "fewest: 50", "fewest: 201", 8, "fewest words are not more than most words"));
        broken.add(new Broken(
                "open",
                "          - {points: 2, text: {ru: вежлив, en: polite}}\n",
                "",
                13,
                "a criterion has 2 to 6 steps"));
        broken.add(new Broken(
                "open",
                "points: 2",
                "points: 0",
                14,
                "steps begin with 0 points, and each has more than the one before"));
        broken.add(new Broken(
                "open",
                "points: 0",
                "points: 1",
                13,
                "steps begin with 0 points, and each has more than the one before"));

        broken.add(new Broken("judgement", "key: 5", "key: 6", 10, "'key' must be a whole number from 1 to 5"));
        broken.add(new Broken("judgement", "{id: b", "{id: a", 11, "the question has this reaction twice: 'a'"));
        broken.add(new Broken("judgement", "ru: два", "ru: один", 11, "the question has this text twice"));
        broken.add(
                new Broken("judgement", "key: 1, feedback: {ru: да, en: yes}", "key: 1", 12, "'feedback' is missing"));

        broken.add(new Broken("dialogue", "id: r4", "id: r1", 20, "the question has this reply twice: 'r1'"));
        broken.add(new Broken(
                "dialogue",
                "{c2-a: -1}, to: lost",
                "{c2-a: -1}, to: nowhere",
                14,
                "the dialogue has no node or ending 'nowhere'"));
        broken.add(new Broken("dialogue", "c2-a: -1", "nope: -1", 14, "the framework has no indicator 'nope'"));
        broken.add(new Broken("dialogue", "c2-a: -1", "c2-a: -11", 14, "'c2-a' must be a whole number from -10 to 10"));
        broken.add(new Broken(
                "dialogue", "to: good", "to: start", 19, "the dialogue goes in a circle: 'start' was there before"));
        broken.add(new Broken("dialogue", "to: on,", "to: good,", 15, "no way leads to 'on'"));
        broken.add(new Broken(
                "dialogue",
                "          - {id: r4, text: {ru: два, en: two}, to: lost}\n",
                "",
                19,
                "a node has 2 to 5 replies"));
        return broken;
    }

    @Test
    void placesOfARankingAreAllDifferent() {
        read(HEAD.formatted("judgement")
                + JUDGEMENT.replace("distance", "rank-distance").replace("key: 5", "key: 1"));

        assertThat(problems).containsExactly(new Problem("f.yaml", 12, "the question has this place twice: '1'"));
    }

    @Test
    void theBestWayMustEarnSomething() {
        read(HEAD.formatted("dialogue")
                + DIALOGUE.replace("points: 3", "points: -3").replace("c2-a: 2", "c2-a: 1"));

        assertThat(problems).containsExactly(new Problem("f.yaml", 9, "even the best way earns nothing"));
    }

    @Test
    void anEmptyListIsToldAndBreaksNothing() {
        read(HEAD.formatted("dialogue") + "    nodes: []\n    endings: []\n");
        read(HEAD.formatted("cloze") + "    text: {ru: а, en: a}\n    gaps: []\n");

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly(
                        "a dialogue has 1 to 30 nodes", "a dialogue has 1 to 10 endings", "a text has 1 to 12 gaps");
    }

    private Question only(String type, String body) {
        List<Question> questions = read(HEAD.formatted(type) + body);
        assertThat(problems).isEmpty();
        return questions.get(0);
    }

    private List<Question> read(String yaml) {
        return new QuestionReader("c2-a"::equals, "first"::equals)
                .read(YamlDocument.read("f.yaml", yaml, problems::add).orElseThrow());
    }
}
