package org.stupeni.survey.pulse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stupeni.platform.Refused;
import org.stupeni.survey.Survey;
import org.stupeni.survey.SurveyQuestion;

/** Reads what was handed in as the form asks for it. Pure. */
final class PulseReplies {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

    /** Databases do not take all of these, and nobody types them; a line and a tab stay. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private PulseReplies() {}

    /**
     * @param said by the id of the question; what is empty is left out
     * @throws Refused if there is nothing at all, a question that must be answered is left out, or an answer is none that the form offers
     */
    static List<PulseReply> of(Survey survey, Map<String, String> said) {
        List<PulseReply> replies = new ArrayList<>();
        for (SurveyQuestion question : survey.questions()) {
            String text = clean(said.get(question.id()));
            if (!text.isEmpty()) {
                replies.add(reply(question, text));
            } else if (!question.optional()) {
                throw new Refused("pulse_act.missing");
            }
        }
        if (replies.isEmpty()) {
            throw new Refused("pulse_act.empty");
        }
        return replies;
    }

    /** Browsers end a line with two signs and count one. */
    private static String clean(String text) {
        return text == null
                ? ""
                : UNSEEN.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                        .replaceAll("")
                        .strip();
    }

    private static PulseReply reply(SurveyQuestion question, String text) {
        if (question instanceof SurveyQuestion.Scale scale) {
            return Optional.of(text)
                    .filter(digits -> NUMBER.matcher(digits).matches())
                    .map(Integer::valueOf)
                    .filter(mark -> mark >= scale.from() && mark <= scale.to())
                    .map(mark -> PulseReply.mark(scale.id(), mark))
                    .orElseThrow(() -> new Refused("pulse_act.no_answer"));
        }
        if (question instanceof SurveyQuestion.Text words) {
            if (text.length() > words.most()) {
                throw new Refused("pulse_act.long_words", words.most());
            }
            return PulseReply.words(words.id(), text);
        }
        if (!PulseOptions.of(question).contains(text)) {
            throw new Refused("pulse_act.no_answer");
        }
        return PulseReply.chosen(question.id(), text);
    }
}
