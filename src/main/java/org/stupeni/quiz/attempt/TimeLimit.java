package org.stupeni.quiz.attempt;

import java.time.Duration;

/**
 * How long an exam lets everybody take.
 *
 * @param grace how long after the deadline an answer that was on its way still counts
 */
public record TimeLimit(Duration time, Duration grace) {}
