package org.stupeni.quiz.cohort;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far somebody is in a course. */
public enum CohortState {
    NOT_BEGUN,
    UNDER_WAY,
    /** Under way, and nothing was done for some days. */
    STUCK,
    FINISHED,
    /** Failed an exam of the course and has not passed it since; whatever else is true of the person. */
    EXAM_FAILED;

    /** Its part of an address and of a text's key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CohortState> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
