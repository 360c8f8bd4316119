package org.stupeni.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.Documents;

/** The surveys that travel with the portal keep every rule of {@code courses/README.md}. */
class SurveyContentTest {

    private static final Path ROOT = Path.of("courses");

    @Test
    void theMiniTestTheNpsAndThePulseCanBeAsked() {
        Documents<Survey> surveys = SurveyReader.read(ROOT);

        assertThat(surveys.problems()).isEmpty();
        assertThat(surveys.sound())
                .extracting(
                        Survey::id, Survey::score, survey -> survey.questions().size())
                .contains(
                        tuple("mini-test", Survey.Score.YES_COUNT, 10),
                        tuple("nps", Survey.Score.NPS, 2),
                        tuple("pulse", Survey.Score.NONE, 3));
        System.out.printf(
                "Surveys: %d with %d questions%n",
                surveys.sound().size(),
                surveys.sound().stream()
                        .mapToInt(survey -> survey.questions().size())
                        .sum());
    }
}
