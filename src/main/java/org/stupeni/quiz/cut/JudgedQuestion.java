package org.stupeni.quiz.cut;

/**
 * A question as it is judged.
 *
 * @param version the hash of what is asked and what is right
 */
public record JudgedQuestion(String id, String version) {}
