package org.stupeni.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;

/**
 * Steps that have an order. Response: {@code order}.
 *
 * @param steps in their right order
 */
public record Ordering(Credit credit, List<Step> steps) implements Task {

    public Ordering {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param feedback why it stands where it does, or null
     */
    public record Step(String id, LocalText text, LocalText feedback) {}

    /** How an order becomes points. */
    public enum Credit {
        /** One point for exactly the right order: QTI's order interaction with {@code match_correct}. */
        ALL_OR_NOTHING,
        /**
         * The share of pairs of steps that stand in the right order to each other: 1 less Kendall's distance over its largest value n(n-1)/2, which is
         * (1 + tau) / 2 (Kendall, "A new measure of rank correlation", Biometrika 30, 1938). A pair with a step that was not placed is not in order.
         */
        RELATIVE
    }

    @Override
    public QuestionType type() {
        return QuestionType.ORDERING;
    }

    @Override
    public Optional<BigDecimal> points(Response response) {
        List<String> right = steps.stream().map(Step::id).toList();
        List<String> given = response.order();
        if (credit == Credit.ALL_OR_NOTHING) {
            return Scoring.allOrNothing(given.equals(right));
        }
        long inOrder = 0;
        for (int first = 0; first < right.size(); first++) {
            for (int second = first + 1; second < right.size(); second++) {
                int earlier = given.indexOf(right.get(first));
                if (earlier >= 0 && earlier < given.indexOf(right.get(second))) {
                    inOrder++;
                }
            }
        }
        return Scoring.share(inOrder, right.size() * (right.size() - 1L) / 2);
    }

    @Override
    public Task withoutFeedback() {
        return new Ordering(
                credit,
                steps.stream()
                        .map(step -> new Step(step.id(), step.text(), null))
                        .toList());
    }

    @Override
    public Stream<LocalText> texts() {
        return steps.stream().flatMap(step -> Stream.of(step.text(), step.feedback()));
    }
}
