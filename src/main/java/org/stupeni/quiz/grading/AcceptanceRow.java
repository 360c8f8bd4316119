package org.stupeni.quiz.grading;

import java.time.Instant;

/**
 * How late answers came to count.
 *
 * @param questions their numbers, with commas
 * @param grading the number of the grading that came of it
 */
public record AcceptanceRow(String questions, String reason, Long by, Instant at, int grading) {}
