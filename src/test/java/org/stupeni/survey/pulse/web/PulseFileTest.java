package org.stupeni.survey.pulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.survey.SurveyQuestion;

class PulseFileTest {

    private static final LocalText TEXT = new LocalText("да", "yes");
    private static final Estimate FIGURE = new Estimate(2.0 / 3, 0.354321, 0.8767);

    @Test
    void aFigureIsRoundedAsThePageShowsIt() {
        SurveyQuestion mark = new SurveyQuestion.Scale("mark", false, TEXT, 1, 5, TEXT, TEXT);
        SurveyQuestion choice = new SurveyQuestion.Choice("choice", false, TEXT, List.of());

        assertThat(PulseFile.rounded(mark, FIGURE, Estimate::value)).hasToString("0.7");
        assertThat(PulseFile.rounded(choice, FIGURE, Estimate::value)).hasToString("0.67");
        assertThat(PulseFile.rounded(choice, FIGURE, Estimate::low)).hasToString("0.35");
        assertThat(PulseFile.rounded(choice, FIGURE, Estimate::high)).hasToString("0.88");
        assertThat(PulseFile.rounded(choice, null, Estimate::value)).isNull();
    }
}
