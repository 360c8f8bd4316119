package org.stupeni.quiz.cut.web;

/**
 * What the judges think of a question.
 *
 * @param ask plain
 * @param mean in words, as the others
 * @param facility how many really answered rightly, or null where too few did
 */
public record JudgedLine(String ask, String mean, String spread, String range, String facility) {}
