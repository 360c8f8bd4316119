package org.stupeni.observation.caselibrary;

import java.util.Optional;
import java.util.stream.Stream;

/** Files of the folder of courses that a case can become; the names are kept in rows. */
public enum PaperKind {
    ROLE_PLAY("role-play", CaseStepKind.ROLE_PLAY, CaseStepKind.PLAY_NEXT, CaseStepKind.PLAY_OUT),
    /** A written scene that observers are calibrated by: with the key it anchors the scale. */
    SCENE("scene", CaseStepKind.SCENE, CaseStepKind.SCENE_NEXT, CaseStepKind.SCENE_OUT);

    private final String word;
    private final CaseStepKind published;
    private final CaseStepKind changed;
    private final CaseStepKind retired;

    PaperKind(String word, CaseStepKind published, CaseStepKind changed, CaseStepKind retired) {
        this.word = word;
        this.published = published;
        this.changed = changed;
        this.retired = retired;
    }

    /** How addresses say it. */
    public String word() {
        return word;
    }

    /** The step of a case of which one was published that was not in use before. */
    CaseStepKind published() {
        return published;
    }

    /** The step of a case of which another version was published. */
    CaseStepKind changed() {
        return changed;
    }

    /** The step of a case of which one was taken out of use. */
    CaseStepKind retired() {
        return retired;
    }

    /** The one of this word, or nothing. */
    public static Optional<PaperKind> of(String word) {
        return Stream.of(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
