package org.stupeni.observation.caselibrary;

/** What was done with a case; the names are kept in rows. */
public enum CaseStepKind {
    SENT,
    RETURNED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    /** Out of the library: with words where a trainer did it, without where its contributor did. */
    TAKEN_OUT,
    /** A draft of a course got a question of it. */
    QUESTION,
    /** A course with its question was published. */
    USED,
    /** A checklist of a draft got words of it. */
    ANCHOR,
    /** A course with these words was published. */
    ANCHORED,
    /** A role-play of it was published. */
    ROLE_PLAY,
    /** Changes of it were published. */
    PLAY_NEXT,
    /** It was retired. */
    PLAY_OUT,
    /** A scene of it was published for the calibration of observers. */
    SCENE,
    /** Changes of it were published. */
    SCENE_NEXT,
    /** It was retired. */
    SCENE_OUT
}
