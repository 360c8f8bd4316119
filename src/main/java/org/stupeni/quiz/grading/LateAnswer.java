package org.stupeni.quiz.grading;

import java.time.Instant;

/**
 * A question with answers that came too late.
 *
 * @param question its number on the paper
 * @param firstAt when the first of them came
 * @param lastAt when the last of them came: the one that would count
 * @param answeredInTime whether another answer counts now
 */
public record LateAnswer(int question, Instant firstAt, Instant lastAt, boolean answeredInTime) {}
