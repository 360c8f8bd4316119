package org.stupeni.quiz.statistics.web;

/**
 * What is said against a question.
 *
 * @param kind the kind of its mark: danger, warning or info
 * @param text a sentence
 */
public record FlagLine(String kind, String text) {}
