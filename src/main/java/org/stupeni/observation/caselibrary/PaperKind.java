package org.stupeni.observation.caselibrary;

import java.util.Optional;
import java.util.stream.Stream;

/** Files of the folder of courses that a case can become; the names are kept in rows. */
public enum PaperKind {
    ROLE_PLAY("role-play"),
    /** A written scene that observers are calibrated by: with the key it anchors the scale. */
    SCENE("scene");

    private final String word;

    PaperKind(String word) {
        this.word = word;
    }

    /** How addresses say it. */
    public String word() {
        return word;
    }

    /** The one of this word, or nothing. */
    public static Optional<PaperKind> of(String word) {
        return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
