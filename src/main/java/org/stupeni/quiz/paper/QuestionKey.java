package org.stupeni.quiz.paper;

/**
 * One version of one question, through all versions of its course: what is marked, disputed, corrected and regraded.
 *
 * @param version the hash of what is asked and what is right, see {@link org.stupeni.question.Question#version}
 */
public record QuestionKey(String course, String question, String version) {}
