package org.stupeni.survey.pulse;

import java.util.List;
import org.stupeni.survey.SurveyQuestion;

/** What can be chosen in answer to a question. Pure. */
public final class PulseOptions {

    private static final List<String> YES_NO = List.of("yes", "doubt", "no");

    private PulseOptions() {}

    /** The ids of the options in the order of the form; nothing where nothing is chosen from options. */
    public static List<String> of(SurveyQuestion question) {
        if (question instanceof SurveyQuestion.Choice choice) {
            return choice.options().stream().map(SurveyQuestion.Option::id).toList();
        }
        return question instanceof SurveyQuestion.YesNo ? YES_NO : List.of();
    }
}
