package org.stupeni.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.platform.Documents;
import org.stupeni.platform.FolderAt;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.LogOf;
import org.stupeni.platform.Problem;

/** Every rule of a survey in {@code courses/README.md}: a good one is read whole, and one that is broken says so at that place. */
class SurveyReaderTest {

    private static final String FILE = "surveys/pulse.yaml";

    private static final String COUNTED = """
            title: {ru: Пульс, en: Pulse}
            purpose: {ru: Зачем, en: What for}
            when: after-module
            minutes: 3
            anonymous: true
            fewest: 5
            score: yes-count
            questions:
              - {id: hears, type: yes-no, ask: {ru: Слышит?, en: Hears?}, note: {ru: о слухе, en: on hearing}}
              - {id: helps, type: yes-no, optional: true, ask: {ru: Помогает?, en: Helps?}}
              - {id: mood, type: scale, from: 1, to: 5, low: {ru: плохо, en: bad}, high: {ru: хорошо, en: good}, ask: {ru: Как?, en: How?}}
              - id: where
                type: choice
                ask: {ru: Где?, en: Where?}
                options:
                  - {id: counter, text: {ru: стойка, en: counter}}
                  - {id: phone, text: {ru: телефон, en: phone}}
              - {id: why, type: text, most: 1000, ask: {ru: Почему?, en: Why?}}
            bands:
              - {from: 0, text: {ru: мало, en: few}}
              - {from: 2, text: {ru: много, en: many}}
            """;

    private static final String NPS = """
            title: {ru: Индекс, en: Index}
            purpose: {ru: Зачем, en: What for}
            when: on-request
            minutes: 1
            anonymous: false
            fewest: 20
            score: nps
            questions:
              - {id: again, type: scale, from: 0, to: 10, low: {ru: нет, en: no}, high: {ru: да, en: yes}, ask: {ru: Ещё?, en: Again?}}
            bands:
              - {from: -100, text: {ru: мало, en: few}}
              - {from: 0, text: {ru: много, en: many}}
            """;

    @TempDir
    Path root;

    @Test
    void aCountedSurveyIsReadWhole() {
        Survey survey = only(COUNTED);

        assertThat(survey.id()).isEqualTo("pulse");
        assertThat(survey.title()).isEqualTo(new LocalText("Пульс", "Pulse"));
        assertThat(survey.purpose().en()).isEqualTo("What for");
        assertThat(survey.when()).isEqualTo(Survey.When.AFTER_MODULE);
        assertThat(survey.minutes()).isEqualTo(3);
        assertThat(survey.anonymous()).isTrue();
        assertThat(survey.fewest()).isEqualTo(5);
        assertThat(survey.score()).isEqualTo(Survey.Score.YES_COUNT);
        assertThat(survey.questions())
                .containsExactly(
                        new SurveyQuestion.YesNo(
                                "hears", false, text("Слышит?", "Hears?"), text("о слухе", "on hearing")),
                        new SurveyQuestion.YesNo("helps", true, text("Помогает?", "Helps?"), null),
                        new SurveyQuestion.Scale(
                                "mood",
                                false,
                                text("Как?", "How?"),
                                1,
                                5,
                                text("плохо", "bad"),
                                text("хорошо", "good")),
                        new SurveyQuestion.Choice(
                                "where",
                                false,
                                text("Где?", "Where?"),
                                List.of(
                                        new SurveyQuestion.Option("counter", text("стойка", "counter")),
                                        new SurveyQuestion.Option("phone", text("телефон", "phone")))),
                        new SurveyQuestion.Text("why", false, text("Почему?", "Why?"), 1000));
        assertThat(survey.bands())
                .containsExactly(new Survey.Band(0, text("мало", "few")), new Survey.Band(2, text("много", "many")));
    }

    @Test
    void anNpsIsReadWhole() {
        Survey survey = only(NPS);

        assertThat(survey.when()).isEqualTo(Survey.When.ON_REQUEST);
        assertThat(survey.anonymous()).isFalse();
        assertThat(survey.score()).isEqualTo(Survey.Score.NPS);
        assertThat(survey.bands()).extracting(Survey.Band::from).containsExactly(-100, 0);
    }

    @Test
    void bandsAndAScoreMayBeAbsent() {
        assertThat(only(withoutBands(NPS)).bands()).isEmpty();
        assertThat(only(withoutBands(COUNTED).replace("yes-count", "none")).score())
                .isEqualTo(Survey.Score.NONE);
    }

    /** A good survey in which one text stands in the place of another; the line is counted from the top of the file. */
    record Broken(String good, String from, String to, int line, String message) {

        @Override
        public String toString() {
            return message;
        }
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenRuleIsToldWithItsLine(Broken broken) {
        assertThat(broken.good()).contains(broken.from());

        Documents<Survey> read = read(broken.good().replace(broken.from(), broken.to()));

        assertThat(read.problems()).containsExactly(new Problem(FILE, broken.line(), broken.message()));
        assertThat(read.sound()).isEmpty();
    }

    static List<Broken> broken() {
        List<Broken> broken = new ArrayList<>();
        broken.add(new Broken(COUNTED, ", en: Pulse", "", 1, "'en' is missing"));
        broken.add(new Broken(COUNTED, "ru: Зачем", "ru: ''", 2, "'ru' must be a text"));
        broken.add(new Broken(COUNTED, "purpose:", "aim: x\npurpose:", 2, "unknown key 'aim'"));
        broken.add(new Broken(
                COUNTED, "after-module", "daily", 3, "'when' must be one of [after-module, on-request], not 'daily'"));
        broken.add(
                new Broken(COUNTED, "minutes: 3", "minutes: 31", 4, "'minutes' must be a whole number from 1 to 30"));
        broken.add(new Broken(COUNTED, "anonymous: true", "anonymous: yes", 5, "'anonymous' must be true or false"));
        broken.add(new Broken(COUNTED, "anonymous: true\n", "", 1, "'anonymous' is missing"));
        broken.add(new Broken(COUNTED, "fewest: 5", "fewest: 2", 6, "'fewest' must be a whole number from 3 to 50"));
        broken.add(new Broken(NPS, "fewest: 20", "fewest: 0", 6, "'fewest' must be a whole number from 1 to 50"));
        broken.add(new Broken(
                COUNTED, "yes-count", "mean", 7, "'score' must be one of [none, nps, yes-count], not 'mean'"));
        broken.add(new Broken(COUNTED, "yes-count", "none", 20, "a survey without a score has no bands"));

        broken.add(new Broken(COUNTED, "id: helps", "id: hears", 10, "the survey has this question twice: 'hears'"));
        broken.add(new Broken(
                COUNTED,
                "id: helps",
                "id: Helps",
                10,
                "'Helps' is no id: lower-case Latin letters, digits and hyphens, a letter first"));
        broken.add(new Broken(
                COUNTED,
                "type: text",
                "type: essay",
                18,
                "'type' must be one of [choice, scale, text, yes-no], not 'essay'"));
        broken.add(new Broken(COUNTED, "optional: true", "optional: 1", 10, "'optional' must be true or false"));
        broken.add(new Broken(COUNTED, ", ask: {ru: Помогает?, en: Helps?}", "", 10, "'ask' is missing"));
        broken.add(new Broken(COUNTED, ", en: on hearing", "", 9, "'en' is missing"));
        broken.add(new Broken(COUNTED, "{id: why,", "{id: why, note: {ru: а, en: a},", 18, "unknown key 'note'"));
        broken.add(new Broken(COUNTED, "from: 1,", "from: 2,", 11, "'from' must be a whole number from 0 to 1"));
        broken.add(new Broken(COUNTED, "to: 5", "to: 2", 11, "'to' must be a whole number from 3 to 10"));
        broken.add(new Broken(COUNTED, "to: 5", "to: 11", 11, "'to' must be a whole number from 3 to 10"));
        broken.add(new Broken(COUNTED, "low: {ru: плохо, en: bad}, ", "", 11, "'low' is missing"));
        broken.add(new Broken(
                COUNTED,
                "      - {id: phone, text: {ru: телефон, en: phone}}\n",
                "",
                16,
                "'options' must have 2 to 8 items, here are 1"));
        broken.add(
                new Broken(COUNTED, "id: phone", "id: counter", 17, "the question has this option twice: 'counter'"));
        broken.add(new Broken(COUNTED, "телефон", "стойка", 17, "the question has this text twice"));
        broken.add(new Broken(COUNTED, "{id: phone,", "{id: phone, right: true,", 17, "unknown key 'right'"));
        broken.add(new Broken(COUNTED, "most: 1000", "most: 4001", 18, "'most' must be a whole number from 1 to 4000"));

        broken.add(new Broken(
                COUNTED, "from: 0", "from: 1", 20, "the first band begins with the least possible result, 0"));
        broken.add(new Broken(COUNTED, "from: 2", "from: 0", 21, "'from' must be a whole number from 1 to 2"));
        broken.add(new Broken(COUNTED, "from: 2", "from: 3", 21, "'from' must be a whole number from 1 to 2"));
        broken.add(new Broken(COUNTED, "from: 2, ", "", 21, "'from' is missing"));
        broken.add(new Broken(COUNTED, ", en: many", "", 21, "'en' is missing"));
        broken.add(new Broken(COUNTED, "{from: 2,", "{from: 2, to: 9,", 21, "unknown key 'to'"));
        broken.add(new Broken(
                COUNTED + "  - {from: 2, text: {ru: больше, en: more}}\n",
                "мало",
                "немного",
                22,
                "no result is left for this band: the one before begins with the best possible, 2"));
        broken.add(
                new Broken(withoutBands(NPS), "nps", "yes-count", 7, "a yes-count needs at least one yes-no question"));
        broken.add(new Broken(
                NPS, "from: -100", "from: -50", 11, "the first band begins with the least possible result, -100"));
        broken.add(new Broken(NPS, "from: -100", "from: -101", 11, "'from' must be a whole number from -100 to 100"));
        broken.add(new Broken(NPS, "to: 10", "to: 9", 7, "an nps needs exactly one scale from 0 to 10, here are 0"));
        broken.add(new Broken(
                NPS,
                "bands:",
                "  - {id: more, type: scale, from: 0, to: 10, low: {ru: а, en: a}, high: {ru: б, en: b}, ask: {ru: в, en: c}}\nbands:",
                7,
                "an nps needs exactly one scale from 0 to 10, here are 2"));
        return broken;
    }

    @Test
    void anotherScaleMayStandBesideTheOneOfTheNps() {
        assertThat(only(NPS.replace(
                                "bands:",
                                "  - {id: more, type: scale, from: 1, to: 10, low: {ru: а, en: a}, high: {ru: б, en: b}, ask: {ru: в, en: c}}\nbands:"))
                        .questions())
                .hasSize(2);
    }

    @Test
    void thereIsAtLeastOneQuestionAndOneBand() {
        String empty = withoutBands(NPS).replaceAll("(?s)questions:.*", "questions: []\nbands: []\n");

        assertThat(read(empty.replace("nps", "yes-count")).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "a yes-count needs at least one yes-no question",
                        "'questions' must have 1 to 30 items, here are 0",
                        "'bands' must have 1 to 10 items, here are 0");
    }

    @Test
    void atTheStartProblemsStandInTheLogWithFileAndLine() {
        SurveyCheck check = new SurveyCheck();
        check.folder = new FolderAt(root);
        check.asked = new Surveys();
        try (LogOf log = new LogOf(SurveyCheck.class)) {
            check.check();
            assertThat(log.lines()).as("no folder is no problem").isEmpty();
            write(NPS.replace("minutes: 1", "minutes: soon"));

            check.check();

            assertThat(log.lines())
                    .containsExactly(
                            "SEVERE Not to be used, surveys/pulse.yaml:4: 'minutes' must be a whole number from 1 to 30");
        }
    }

    @ParameterizedTest
    @CsvSource({"after-module, true, 1", "after-module, false, 0", "on-request, true, 0"})
    void onlyWhatKeepsNoNamesIsAskedAfterModules(String when, boolean anonymous, int asked) {
        SurveyCheck check = new SurveyCheck();
        check.folder = new FolderAt(root);
        check.asked = new Surveys();
        write(COUNTED.replaceAll("when: .*", "when: " + when).replaceAll("anonymous: .*", "anonymous: " + anonymous));

        check.check();

        assertThat(check.asked.afterModule().stream().count()).isEqualTo(asked);
    }

    private Survey only(String yaml) {
        Documents<Survey> read = read(yaml);
        assertThat(read.problems()).isEmpty();
        return read.sound().get(0);
    }

    private Documents<Survey> read(String yaml) {
        write(yaml);
        return SurveyReader.read(root);
    }

    private void write(String yaml) {
        try {
            Files.createDirectories(root.resolve("surveys"));
            Files.writeString(root.resolve(FILE), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutBands(String yaml) {
        return yaml.replaceAll("(?s)bands:.*", "");
    }

    private static LocalText text(String ru, String en) {
        return new LocalText(ru, en);
    }
}
