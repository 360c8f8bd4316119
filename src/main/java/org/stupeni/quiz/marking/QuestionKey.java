package org.stupeni.quiz.marking;

/**
 * A question as it is marked: one version of it, through all versions of its course.
 *
 * @param version the hash of what is asked and how it is marked
 */
public record QuestionKey(String course, String question, String version) {}
