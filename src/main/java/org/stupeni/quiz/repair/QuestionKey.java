package org.stupeni.quiz.repair;

/**
 * One version of one question of a course: what disputes, corrections and regrades are about.
 *
 * @param version the hash of what is asked and what is right, see {@link org.stupeni.question.Question#version}
 */
public record QuestionKey(String course, String question, String version) {}
