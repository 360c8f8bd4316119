package org.stupeni.course.exchange.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.stupeni.course.exchange.Losses;
import org.stupeni.course.exchange.Weights;
import org.stupeni.course.exchange.Wording;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Cloze;
import org.stupeni.question.Numeric;
import org.stupeni.question.Question;
import org.stupeni.question.ShortText;

/** Writes the gaps of a text as Moodle's embedded answers, in one language: a gap cannot stand in a text twice. */
final class MoodleGaps {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Question question;
    private final Wording wording;
    private final Losses losses;

    private MoodleGaps(Question question, Wording wording, Losses losses) {
        this.question = question;
        this.wording = wording == Wording.BOTH ? Wording.RU : wording;
        this.losses = losses;
    }

    static String of(Question question, Cloze cloze, Wording wording, Losses losses) {
        losses.addIf(wording == Wording.BOTH, question, "exchange_lost.cloze_english");
        MoodleGaps gaps = new MoodleGaps(question, wording, losses);
        return Cloze.PLACE
                .matcher(gaps.wording.one(cloze.text()))
                .replaceAll(place -> cloze.gaps().stream()
                        .filter(gap -> gap.id().equals(place.group(1)))
                        .findFirst()
                        .map(gap -> Matcher.quoteReplacement(gaps.gap(gap)))
                        .orElse(""));
    }

    private String gap(Cloze.Gap gap) {
        List<EmbeddedAnswer> answers = new ArrayList<>();
        String type;
        if (gap.choice() != null) {
            type = "MULTICHOICE";
            for (Choice.Option option : gap.choice().options()) {
                answers.add(
                        answer(option.right() ? ALL : BigDecimal.ZERO, wording.one(option.text()), option.feedback()));
            }
        } else if (gap.number() != null) {
            type = "NUMERICAL";
            numbers(gap.number(), answers);
        } else {
            type = gap.words().caseMatters() ? "SHORTANSWER_C" : "SHORTANSWER";
            words(gap.words(), answers);
        }
        return "{" + gap.weight() + ":" + type + ":"
                + answers.stream().map(EmbeddedAnswer::written).collect(Collectors.joining("~")) + "}";
    }

    private void numbers(Numeric numeric, List<EmbeddedAnswer> answers) {
        for (Numeric.Value value : numeric.values()) {
            losses.addIf(value.percent(), question, "exchange_lost.percent");
            String text = Weights.plain(value.value()) + ":" + Weights.plain(Weights.distance(value));
            answers.add(answer(value.points().movePointRight(2), text, value.feedback()));
        }
        otherwise(numeric.otherwise(), answers);
    }

    private void words(ShortText words, List<EmbeddedAnswer> answers) {
        losses.addIf(words.typo(), question, "exchange_lost.spelling");
        for (ShortText.Known known : words.answers()) {
            wording.wordings(question, known, losses)
                    .forEach(text -> answers.add(
                            answer(known.points().movePointRight(2), text.replace("*", "\\*"), known.feedback())));
        }
        otherwise(words.otherwise(), answers);
    }

    private void otherwise(LocalText feedback, List<EmbeddedAnswer> answers) {
        if (feedback != null) {
            answers.add(answer(BigDecimal.ZERO, "*", feedback));
        }
    }

    private EmbeddedAnswer answer(BigDecimal weight, String text, LocalText feedback) {
        return new EmbeddedAnswer(weight, text, feedback == null ? "" : wording.one(feedback));
    }
}
