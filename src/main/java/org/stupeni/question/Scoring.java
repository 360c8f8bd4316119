package org.stupeni.question;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many points a response earns: pure in question and response. Every question is worth one point. */
public final class Scoring {

    /** Decimal places of every score. */
    public static final int SCALE = 4;

    private Scoring() {}

    /**
     * The points, from 0 to 1 with {@value #SCALE} places.
     *
     * <p>Single choice and true-false: 1 for exactly the right option. Multiple choice: the share of right options chosen less the share of wrong
     * options chosen, never below 0. Matching: the share of left sides that got their own right side. Nothing answered earns 0.
     */
    public static BigDecimal points(Question question, Response response) {
        return switch (question.type()) {
            case SINGLE, TRUE_FALSE -> share(isExactlyRight(question, response) ? 1 : 0, 1);
            case MULTIPLE -> multiple(question, response);
            case MATCHING -> matching(question, response);
        };
    }

    private static boolean isExactlyRight(Question question, Response response) {
        return response.chosen().size() == 1
                && question.options().stream()
                        .anyMatch(option -> option.right() && response.chosen().contains(option.id()));
    }

    private static BigDecimal multiple(Question question, Response response) {
        long right = question.options().stream().filter(Question.Option::right).count();
        long wrong = question.options().size() - right;
        long rightChosen = chosen(question, response, true);
        long wrongChosen = chosen(question, response, false);
        BigDecimal points = share(rightChosen, right).subtract(wrong == 0 ? share(0, 1) : share(wrongChosen, wrong));
        return points.max(share(0, 1));
    }

    private static long chosen(Question question, Response response, boolean right) {
        return question.options().stream()
                .filter(option -> option.right() == right && response.chosen().contains(option.id()))
                .count();
    }

    private static BigDecimal matching(Question question, Response response) {
        long right = question.pairs().stream()
                .filter(pair -> pair.id().equals(response.matched().get(pair.id())))
                .count();
        return share(right, question.pairs().size());
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SCALE, RoundingMode.HALF_UP);
    }
}
