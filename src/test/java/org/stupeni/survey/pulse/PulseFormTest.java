package org.stupeni.survey.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.platform.LocalText;
import org.stupeni.survey.Survey;
import org.stupeni.survey.SurveyQuestion;

class PulseFormTest {

    private static final LocalText TEXT = new LocalText("Иначе", "Otherwise");
    private static final Survey SURVEY = TestSurveys.survey(true);
    private static final List<SurveyQuestion> QUESTIONS = SURVEY.questions();

    @Test
    void otherWordsOrAnotherOrderAskTheSame() {
        List<SurveyQuestion> questions = new ArrayList<>(List.of(
                new SurveyQuestion.Scale("use", false, TEXT, 0, 10, TEXT, TEXT),
                new SurveyQuestion.Choice(
                        "tried",
                        false,
                        TEXT,
                        List.of(
                                new SurveyQuestion.Option("no-chance", TEXT),
                                new SurveyQuestion.Option("helped", TEXT))),
                new SurveyQuestion.YesNo("again", false, TEXT, TEXT),
                new SurveyQuestion.Text("mend", false, TEXT, 7)));
        assertThat(form(questions)).isEqualTo(PulseForm.of(SURVEY));

        Collections.reverse(questions);
        assertThat(form(questions)).isEqualTo(PulseForm.of(SURVEY));
        assertThat(questions).allMatch(question -> PulseForm.asks(PulseForm.of(SURVEY), question));
    }

    static List<List<SurveyQuestion>> others() {
        SurveyQuestion.Scale scale = (SurveyQuestion.Scale) QUESTIONS.get(0);
        return List.of(
                QUESTIONS.subList(0, 3),
                with(0, new SurveyQuestion.Scale("use", true, TEXT, 1, 10, TEXT, TEXT)),
                with(0, new SurveyQuestion.Scale("use", true, TEXT, 0, 5, TEXT, TEXT)),
                with(0, new SurveyQuestion.Scale("useful", true, TEXT, 0, 10, TEXT, TEXT)),
                with(0, new SurveyQuestion.Text("use", true, scale.ask(), 20)),
                with(
                        1,
                        new SurveyQuestion.Choice(
                                "tried",
                                true,
                                TEXT,
                                List.of(
                                        new SurveyQuestion.Option("helped", TEXT),
                                        new SurveyQuestion.Option("no-time", TEXT)))),
                with(2, new SurveyQuestion.Text("again", true, TEXT, 20)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void whatIsAnsweredOtherwiseIsAnotherForm(List<SurveyQuestion> questions) {
        String form = form(questions);

        assertThat(form).isNotEqualTo(PulseForm.of(SURVEY));
        assertThat(QUESTIONS.stream().filter(question -> PulseForm.asks(form, question)))
                .hasSize(3);
    }

    @Test
    void thirtyQuestionsFitTheColumn() {
        List<SurveyQuestion> questions = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            questions.add(new SurveyQuestion.Text("question-" + i, true, TEXT, 20));
        }
        assertThat(form(questions)).hasSizeLessThanOrEqualTo(600);
    }

    private static List<SurveyQuestion> with(int at, SurveyQuestion question) {
        List<SurveyQuestion> all = new ArrayList<>(QUESTIONS);
        all.set(at, question);
        return all;
    }

    private static String form(List<SurveyQuestion> questions) {
        return PulseForm.of(
                new Survey("other", TEXT, TEXT, SURVEY.when(), 2, true, 7, SURVEY.score(), questions, SURVEY.bands()));
    }
}
