package org.stupeni.survey.pulse.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.platform.web.FigureWords;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.survey.SurveyQuestion;
import org.stupeni.survey.pulse.PulseEditionRow;
import org.stupeni.survey.pulse.PulseOptions;
import org.stupeni.survey.pulse.PulseTally;
import org.stupeni.survey.pulse.PulseWords;

/** Shows what people said of an edition, question by question. */
@RequestScoped
class PulseViews {

    @Inject
    PulseFields fields;

    @Inject
    FigureWords figures;

    @Inject
    ViewTexts texts;

    /** What is known of one module. */
    record Known(
            Map<Long, Map<String, PulseTally>> tallies, List<PulseWords> words, Map<Long, Map<String, Long>> written) {

        PulseTally tally(PulseEditionRow edition, SurveyQuestion question) {
            return edition == null
                    ? null
                    : tallies.getOrDefault(edition.id(), Map.of()).get(question.id());
        }
    }

    /** @param before the edition to compare with, or null */
    PulseEditionView.Question question(
            SurveyQuestion question, PulseEditionRow edition, PulseEditionRow before, Known known) {
        if (question instanceof SurveyQuestion.Text) {
            return words(question, edition, known);
        }
        PulseTally tally = known.tally(edition, question);
        String ask = texts.inline(question.ask());
        if (tally == null) {
            return new PulseEditionView.Question(
                    question.id(), ask, null, null, List.of(), List.of(), null, few(edition.fewest()));
        }
        if (question instanceof SurveyQuestion.Scale scale) {
            PulseTally earlier = known.tally(before, question);
            return new PulseEditionView.Question(
                    question.id(),
                    ask,
                    tally.mean(scale)
                            .map(mean -> figures.points(mean, scale.from(), scale.to()))
                            .orElse(null),
                    earlier == null
                            ? null
                            : tally.above(earlier)
                                    .map(difference -> against(difference, before.since()))
                                    .orElse(null),
                    marks(scale, tally),
                    List.of(),
                    null,
                    null);
        }
        return new PulseEditionView.Question(
                question.id(), ask, null, null, options(question, tally), List.of(), null, null);
    }

    /** By how much a mark rose or fell against an earlier one, and whether that can be chance. */
    private String against(Estimate difference, int since) {
        boolean chance = difference.low() <= 0 && difference.high() >= 0;
        return texts.of(
                chance ? "pulse_view.against_chance" : "pulse_view.against",
                signed(difference.value()),
                signed(difference.low()),
                signed(difference.high()),
                since);
    }

    /** To a tenth, and never as minus nothing. */
    private String signed(double value) {
        return texts.of("pulse_view.signed", Math.round(value * 10) / 10.0 + 0.0);
    }

    String few(int fewest) {
        return texts.of("pulse_view.few", fewest);
    }

    private List<PulseEditionView.Bar> marks(SurveyQuestion.Scale scale, PulseTally tally) {
        return IntStream.rangeClosed(scale.from(), scale.to())
                .mapToObj(mark -> {
                    long count = tally.marks().getOrDefault(mark, 0L);
                    return new PulseEditionView.Bar(
                            String.valueOf(mark), count, FigureWords.place(count, 0, tally.count()), null);
                })
                .toList();
    }

    private List<PulseEditionView.Bar> options(SurveyQuestion question, PulseTally tally) {
        return PulseOptions.of(question).stream()
                .map(option -> new PulseEditionView.Bar(
                        fields.text(question, option),
                        tally.chosen().getOrDefault(option, 0L),
                        FigureWords.place(tally.chosen().getOrDefault(option, 0L), 0, tally.count()),
                        figures.share(tally.share(option))))
                .toList();
    }

    private PulseEditionView.Question words(SurveyQuestion question, PulseEditionRow edition, Known known) {
        List<String> said = known.words().stream()
                .filter(one ->
                        one.editionId().equals(edition.id()) && one.question().equals(question.id()))
                .map(PulseWords::words)
                .toList();
        long written = known.written().getOrDefault(edition.id(), Map.of()).getOrDefault(question.id(), 0L);
        long more = written - said.size();
        return new PulseEditionView.Question(
                question.id(),
                texts.inline(question.ask()),
                null,
                null,
                List.of(),
                said,
                more > 0 ? texts.count("pulse_view.more", more) : null,
                written == 0 ? texts.of("pulse_view.no_words") : null);
    }
}
