package org.stupeni.quiz.studio.web;

import org.stupeni.course.keys.KeyReviewRow;

/**
 * A review of a key in the list.
 *
 * @param ask safe HTML
 * @param own whether the reader wrote the key, so that somebody else has to look at it
 * @param decidedBy the name of who said whether it is right, or null
 */
public record KeyReviewLine(
        KeyReviewRow row, String ask, String course, boolean own, String author, String decidedBy) {}
