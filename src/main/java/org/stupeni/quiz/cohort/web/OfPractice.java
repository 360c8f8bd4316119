package org.stupeni.quiz.cohort.web;

import java.util.function.UnaryOperator;

/** Whether an address means the questions of practice. Pure. */
final class OfPractice {

    private OfPractice() {}

    /** Whatever else it says means those of the exams. */
    static boolean asked(UnaryOperator<String> parameter) {
        return "practice".equals(parameter.apply("of"));
    }

    /** @param query with its question mark */
    static String written(String query, boolean practice) {
        return practice ? query + "&of=practice" : query;
    }
}
