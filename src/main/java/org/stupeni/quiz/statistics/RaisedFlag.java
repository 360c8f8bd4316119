package org.stupeni.quiz.statistics;

/**
 * A flag on a question.
 *
 * @param option the id of the option it is about, or null
 */
public record RaisedFlag(Flag flag, String option) {}
