package org.stupeni.question;

import java.util.Locale;

/** How a question is answered and scored. */
public enum QuestionType {
    /** Exactly one option is right. */
    SINGLE,
    /** One or more options are right, at least one is wrong. */
    MULTIPLE,
    /** A statement is true or false. */
    TRUE_FALSE,
    /** Every left side gets the right side that belongs to it. */
    MATCHING,
    /** Steps are put into their order. */
    ORDERING,
    /** A number is typed, with its unit where one is asked for. */
    NUMERIC,
    /** A word or a few are typed. */
    SHORT_TEXT,
    /** Gaps in a text are filled. */
    CLOZE,
    /** A text is written; a person marks it by a rubric. */
    OPEN,
    /** Reactions to a situation are rated or ranked, and compared with what experts say. */
    JUDGEMENT,
    /** A conversation with a client is led, reply by reply. */
    DIALOGUE;

    /** The word for it in documents, keys of texts and pages: "true-false". */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
