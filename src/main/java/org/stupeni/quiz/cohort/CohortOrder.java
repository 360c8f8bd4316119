package org.stupeni.quiz.cohort;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the people of a course can be sorted by; people alike stand by name. */
public enum CohortOrder {
    NAME,
    DEPARTMENT,
    /** Whoever has read the fewest lessons comes first. */
    PROGRESS,
    /** Whoever read a lesson longest ago comes first, whoever never did last. */
    ACTIVITY;

    /** Its part of an address and of a text's key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CohortOrder> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}
