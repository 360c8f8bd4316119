package org.stupeni.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;

/**
 * A word or a few to be typed. Response: {@code typed}, {@value Response#TEXT}.
 *
 * <p>As in Moodle's short answer, every answer that is known has its share of the points and its feedback, and the first that fits counts. What people
 * type in either language is taken.
 *
 * @param answers what is known: the right answers and, with less or no points, mistakes that are worth a word
 * @param caseMatters whether capitals must be as written
 * @param typo whether one slip in a word of six or more letters is forgiven; what is exactly another known answer is never taken for a slip
 * @param otherwise feedback for whoever typed anything else, or null
 */
public record ShortText(List<Known> answers, boolean caseMatters, boolean typo, LocalText otherwise) implements Task {

    public ShortText {
        answers = List.copyOf(answers);
    }

    /**
     * An answer that is known.
     *
     * @param text as it is shown
     * @param also other ways to say it, in any language
     * @param points the share of the points it earns
     * @param feedback for whoever typed it, or null
     */
    public record Known(LocalText text, List<String> also, BigDecimal points, LocalText feedback) {

        public Known {
            also = List.copyOf(also);
        }

        /** Every way to say it. */
        public Stream<String> wordings() {
            return Stream.concat(Stream.of(text.ru(), text.en()), also.stream());
        }
    }

    /** The known answer that a text is taken for. */
    public Optional<Known> judge(String text) {
        String typed = Spelling.normal(text, caseMatters);
        Optional<Known> exact = first(wording -> wording.equals(typed));
        return exact.isPresent() || !typo ? exact : first(wording -> Spelling.isOneTypoAway(wording, typed));
    }

    private Optional<Known> first(Predicate<String> fits) {
        return answers.stream()
                .filter(known -> known.wordings()
                        .map(wording -> Spelling.normal(wording, caseMatters))
                        .anyMatch(fits))
                .findFirst();
    }

    @Override
    public QuestionType type() {
        return QuestionType.SHORT_TEXT;
    }

    @Override
    public Optional<BigDecimal> points(Response response) {
        return Scoring.share(exactPoints(response.typed(Response.TEXT)), BigDecimal.ONE);
    }

    /** Not rounded yet. */
    BigDecimal exactPoints(String text) {
        return judge(text).map(Known::points).orElse(BigDecimal.ZERO);
    }

    @Override
    public ShortText withoutFeedback() {
        return new ShortText(
                answers.stream()
                        .map(known -> new Known(known.text(), known.also(), known.points(), null))
                        .toList(),
                caseMatters,
                typo,
                null);
    }

    @Override
    public Stream<LocalText> texts() {
        return Stream.concat(
                answers.stream().flatMap(known -> Stream.of(known.text(), known.feedback())),
                Stream.ofNullable(otherwise));
    }
}
