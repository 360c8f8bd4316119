package org.stupeni.question;

/** How a question is answered and scored. */
public enum QuestionType {
    /** Exactly one option is right. */
    SINGLE,
    /** One or more options are right, at least one is wrong. */
    MULTIPLE,
    /** A statement is true or false. */
    TRUE_FALSE,
    /** Every left side gets the right side that belongs to it. */
    MATCHING
}
