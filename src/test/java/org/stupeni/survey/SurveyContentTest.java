package org.stupeni.survey;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(surveys.sound()).extracting(Survey::score).contains(Survey.Score.YES_COUNT, Survey.Score.NPS);
        System.out.printf(
                "Surveys: %d with %d questions%n",
                surveys.sound().size(),
                surveys.sound().stream()
                        .mapToInt(survey -> survey.questions().size())
                        .sum());
    }
}
