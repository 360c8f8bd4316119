package org.stupeni.survey.pulse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PulseRepliesTest {

    @Test
    void everyQuestionIsReadAsItIsAsked() {
        assertThat(PulseReplies.of(
                        TestSurveys.survey(true),
                        Map.of(
                                "use",
                                "10",
                                "tried",
                                "no-chance",
                                "again",
                                "doubt",
                                "mend",
                                " Длинно.\r\nСкучно.\u0000 ")))
                .containsExactly(
                        PulseReply.mark("use", 10),
                        PulseReply.chosen("tried", "no-chance"),
                        PulseReply.chosen("again", "doubt"),
                        PulseReply.words("mend", "Длинно.\nСкучно."));
    }

    @Test
    void whatIsLeftOutIsNoAnswer() {
        assertThat(PulseReplies.of(TestSurveys.survey(true), Map.of("use", "", "mend", " \r\n", "again", "no")))
                .containsExactly(PulseReply.chosen("again", "no"));
    }

    @Test
    void nothingAtAllIsRefused() {
        assertThatThrownBy(() -> PulseReplies.of(TestSurveys.survey(true), Map.of("mend", "  ")))
                .hasMessage("pulse_act.empty");
        assertThatThrownBy(() -> PulseReplies.of(TestSurveys.survey(false), Map.of("mend", "Длинно")))
                .hasMessage("pulse_act.missing");
    }

    @ParameterizedTest
    @CsvSource({
        "use, 11",
        "use, -1",
        "use, 7.5",
        "use, seven",
        "use, 007",
        "tried, none",
        "tried, Помогло",
        "again, maybe"
    })
    void whatTheFormDoesNotOfferIsRefused(String question, String said) {
        assertThatThrownBy(() -> PulseReplies.of(TestSurveys.survey(true), Map.of(question, said)))
                .hasMessage("pulse_act.no_answer");
    }

    @Test
    void whatTheFormDoesNotAskIsNotKept() {
        assertThat(PulseReplies.of(TestSurveys.survey(true), Map.of("name", "Иванова", "use", "0")))
                .containsExactly(PulseReply.mark("use", 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"двадцать один знак!!!", "один\r\nдва\r\nтри\r\nчетыре\r\nпять"})
    void longWordsAreRefused(String words) {
        assertThatThrownBy(() -> PulseReplies.of(TestSurveys.survey(true), Map.of("mend", words)))
                .hasMessage("pulse_act.long_words");
    }

    @Test
    void theEndOfALineCountsOnce() {
        assertThat(PulseReplies.of(TestSurveys.survey(true), Map.of("mend", "раз\r\nдва\r\nтри\r\nчетыре")))
                .containsExactly(PulseReply.words("mend", "раз\nдва\nтри\nчетыре"));
    }
}
