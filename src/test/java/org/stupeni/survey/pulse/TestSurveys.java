package org.stupeni.survey.pulse;

import java.util.List;
import org.stupeni.platform.LocalText;
import org.stupeni.survey.Survey;
import org.stupeni.survey.SurveyQuestion;

/** A survey as one after a module is. */
final class TestSurveys {

    private TestSurveys() {}

    /** A scale, a choice, a yes or no and a text; the first must be answered where that is said. */
    static Survey survey(boolean scaleOptional) {
        return new Survey(
                "pulse",
                both("Пульс"),
                both("Зачем"),
                Survey.When.AFTER_MODULE,
                1,
                true,
                5,
                Survey.Score.NONE,
                List.of(
                        new SurveyQuestion.Scale("use", scaleOptional, both("?"), 0, 10, both("нет"), both("да")),
                        new SurveyQuestion.Choice(
                                "tried",
                                true,
                                both("?"),
                                List.of(
                                        new SurveyQuestion.Option("helped", both("Помогло")),
                                        new SurveyQuestion.Option("no-chance", both("Не было случая")))),
                        new SurveyQuestion.YesNo("again", true, both("?"), null),
                        new SurveyQuestion.Text("mend", true, both("?"), 20)),
                List.of());
    }

    private static LocalText both(String text) {
        return new LocalText(text, text);
    }
}
