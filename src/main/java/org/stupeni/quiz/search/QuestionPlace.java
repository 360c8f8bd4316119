package org.stupeni.quiz.search;

import java.util.Comparator;

/** Which question is meant, in whatever version. */
public record QuestionPlace(String course, String question) {

    private static final Comparator<QuestionPlace> ORDER =
            Comparator.comparing(QuestionPlace::course).thenComparing(QuestionPlace::question);

    /** Two questions, in one order whichever is named first. */
    record Pair(QuestionPlace one, QuestionPlace other) {

        static Pair of(QuestionPlace one, QuestionPlace other) {
            return ORDER.compare(one, other) <= 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }
}
