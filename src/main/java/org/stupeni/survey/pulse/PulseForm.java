package org.stupeni.survey.pulse;

import java.util.List;
import java.util.stream.Collectors;
import org.stupeni.platform.Sha256;
import org.stupeni.survey.Survey;
import org.stupeni.survey.SurveyQuestion;

/** What the questions of a survey can be answered with, a word each: answers to the same may be added up, however it is put. Pure. */
final class PulseForm {

    /** Of thirty questions, which a survey has at most, none is taken for another one. */
    private static final int DIGITS = 16;

    private PulseForm() {}

    /** Equal for surveys that ask the same, in whatever order. */
    static String of(Survey survey) {
        return survey.questions().stream().map(PulseForm::word).sorted().collect(Collectors.joining(" "));
    }

    /** Whether this question was part of a form, and was answered there as it is now. */
    static boolean asks(String form, SurveyQuestion question) {
        return List.of(form.split(" ")).contains(word(question));
    }

    private static String word(SurveyQuestion question) {
        return Sha256.of(question.id() + " " + answers(question)).substring(0, DIGITS);
    }

    private static String answers(SurveyQuestion question) {
        if (question instanceof SurveyQuestion.Scale scale) {
            return "scale " + scale.from() + " " + scale.to();
        }
        return question instanceof SurveyQuestion.Text
                ? "text"
                : "choice " + PulseOptions.of(question).stream().sorted().collect(Collectors.joining(" "));
    }
}
