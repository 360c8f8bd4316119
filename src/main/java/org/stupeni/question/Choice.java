package org.stupeni.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;

/**
 * Options to choose from. Response: {@code chosen}.
 *
 * @param type {@link QuestionType#SINGLE}, {@link QuestionType#MULTIPLE} or {@link QuestionType#TRUE_FALSE}
 * @param credit how it is scored; only a multiple choice has anything to choose here
 * @param options for true-false exactly {@code true} and {@code false}
 */
public record Choice(QuestionType type, Credit credit, List<Option> options) implements Task {

    public Choice {
        options = List.copyOf(options);
    }

    /** With the usual credit of its type. */
    public Choice(QuestionType type, List<Option> options) {
        this(type, usual(type), options);
    }

    /** Something to choose; the feedback is for whoever chooses it. */
    public record Option(String id, boolean right, LocalText text, LocalText feedback) {

        Option withoutFeedback() {
            return new Option(id, right, text, null);
        }
    }

    /** How choices become points. */
    public enum Credit {
        /** One point for exactly the right options: "dichotomous", QTI's {@code match_correct} template, Moodle's "all-or-nothing". */
        ALL_OR_NOTHING,
        /**
         * The share of right options chosen less the share of wrong options chosen, never below 0: Moodle's multiple answers with the grades 1/r and -1/w,
         * QTI's {@code map_response} with lower bound 0. Choosing everything earns nothing.
         */
        RIGHT_MINUS_WRONG,
        /**
         * The share of options treated right, a wrong one by leaving it: each option is a statement that is true or false. Albanese and Sabers, "Multiple
         * true-false items: a study of interitem correlations, scoring alternatives, and reliability estimation", Journal of Educational Measurement 25
         * (1988), their rule of counting each judgement; Haladyna, "Developing and Validating Multiple-Choice Test Items", on the MTF format.
         */
        PER_OPTION
    }

    /** How this type is scored unless its author says otherwise. */
    public static Credit usual(QuestionType type) {
        return type == QuestionType.MULTIPLE ? Credit.RIGHT_MINUS_WRONG : Credit.ALL_OR_NOTHING;
    }

    @Override
    public Optional<BigDecimal> points(Response response) {
        long right = options.stream().filter(Option::right).count();
        long wrong = options.size() - right;
        long rightChosen = chosen(response, true);
        long wrongChosen = chosen(response, false);
        return switch (credit) {
            case ALL_OR_NOTHING ->
                Scoring.allOrNothing(rightChosen == right && response.chosen().size() == right);
            case RIGHT_MINUS_WRONG ->
                wrong == 0
                        ? Scoring.share(rightChosen, right)
                        : Scoring.share(rightChosen * wrong - wrongChosen * right, right * wrong);
            case PER_OPTION -> Scoring.share(rightChosen + wrong - wrongChosen, right + wrong);
        };
    }

    private long chosen(Response response, boolean right) {
        return options.stream()
                .filter(option -> option.right() == right && response.chosen().contains(option.id()))
                .count();
    }

    @Override
    public Choice withoutFeedback() {
        return new Choice(
                type, credit, options.stream().map(Option::withoutFeedback).toList());
    }

    @Override
    public Stream<LocalText> texts() {
        return options.stream().flatMap(option -> Stream.of(option.text(), option.feedback()));
    }
}
