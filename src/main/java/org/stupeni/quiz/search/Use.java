package org.stupeni.quiz.search;

/** What becomes of a question. */
public enum Use {
    PRACTICE,
    /** An exam may draw it. */
    EXAM,
    /** It stands in the bank, and no exam draws it. */
    NOBODY,
    /** It is new in a draft: which exams will draw it shows when that is checked. */
    DRAFT
}
