package org.stupeni.quiz.studio.web;

import java.util.Locale;
import org.stupeni.course.keys.KeyReviewState;

/** Which reviews of keys a list shows. */
public enum KeyReviewTab {
    WAITING(KeyReviewState.ASKED),
    RETURNED(KeyReviewState.RETURNED),
    CHECKED(KeyReviewState.CHECKED);

    private final KeyReviewState state;

    KeyReviewTab(KeyReviewState state) {
        this.state = state;
    }

    KeyReviewState state() {
        return state;
    }

    /** The word for it in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one that an address names; what waits where it names none. */
    static KeyReviewTab of(String word) {
        for (KeyReviewTab tab : values()) {
            if (tab.word().equals(word)) {
                return tab;
            }
        }
        return WAITING;
    }
}
