package org.stupeni.survey.pulse.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.omnifaces.util.Faces;
import org.stupeni.platform.Markdown;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.survey.Survey;
import org.stupeni.survey.SurveyQuestion;
import org.stupeni.survey.pulse.PulseOptions;

/** Asks the questions of a survey in the reader's language, with what the reader has said so far. */
@RequestScoped
class PulseFields {

    private static final String FIELD = "answer-";

    @Inject
    ViewTexts texts;

    /** What came with the form, by the id of the question. */
    Map<String, String> said(Survey survey) {
        Map<String, String> said = new HashMap<>();
        for (SurveyQuestion question : survey.questions()) {
            String typed = Faces.getRequestParameter(FIELD + question.id());
            said.put(question.id(), typed == null ? "" : typed);
        }
        return said;
    }

    List<PulseField> of(Survey survey) {
        Map<String, String> said = said(survey);
        return survey.questions().stream()
                .map(question -> field(question, said.get(question.id())))
                .toList();
    }

    private PulseField field(SurveyQuestion question, String said) {
        String name = FIELD + question.id();
        String ask = texts.inline(question.ask());
        if (question instanceof SurveyQuestion.Scale scale) {
            List<PulseField.Pick> numbers = IntStream.rangeClosed(scale.from(), scale.to())
                    .mapToObj(Integer::toString)
                    .map(number -> new PulseField.Pick(number, number, number.equals(said)))
                    .toList();
            return new PulseField(
                    name,
                    "scale",
                    ask,
                    numbers,
                    texts.in(scale.low()),
                    texts.in(scale.high()),
                    0,
                    said,
                    question.optional());
        }
        if (question instanceof SurveyQuestion.Text words) {
            return new PulseField(name, "text", ask, List.of(), null, null, words.most(), said, question.optional());
        }
        List<PulseField.Pick> options = PulseOptions.of(question).stream()
                .map(option -> new PulseField.Pick(option, text(question, option), option.equals(said)))
                .toList();
        return new PulseField(name, "choice", ask, options, null, null, 0, said, question.optional());
    }

    /** An option as safe HTML. */
    String text(SurveyQuestion question, String option) {
        return Markdown.inline(written(question, option));
    }

    /** An option as it is written in Markdown. */
    String written(SurveyQuestion question, String option) {
        if (question instanceof SurveyQuestion.Choice choice) {
            return choice.options().stream()
                    .filter(one -> one.id().equals(option))
                    .findFirst()
                    .map(one -> texts.in(one.text()))
                    .orElseThrow();
        }
        return texts.of("pulse_form.choice_" + option);
    }
}
