package org.stupeni.survey.pulse;

import org.stupeni.survey.Survey;
import org.stupeni.survey.SurveyQuestion;

/**
 * An edition of a module with how many people it was asked of.
 *
 * @param content tells what the module said; equal for editions that differ in the survey only
 * @param form how it was asked
 * @param since the number of the course's version in which somebody first learned it so
 * @param present whether whoever does the module now is asked about this edition
 * @param fewest of how many people its answers are shown at once
 * @param shown of how many people trainers know
 * @param asked how many people have done it and were asked
 */
public record PulseEditionRow(
        Long id,
        String moduleId,
        String content,
        String form,
        int since,
        boolean present,
        int fewest,
        long shown,
        long asked) {

    /** Whether a question was part of it, and was answered as it is now. */
    public boolean asks(SurveyQuestion question) {
        return PulseForm.asks(form, question);
    }

    /** Whether all that was asked is what is asked now. */
    public boolean asksAsNow(Survey survey) {
        return form.equals(PulseForm.of(survey));
    }
}
