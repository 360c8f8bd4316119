package org.stupeni.quiz.cut;

/**
 * A value as it is kept.
 *
 * @param round 1 or 2
 * @param chance in percent
 */
public record GivenChance(Long employeeId, String questionId, int round, int chance) {}
