package org.stupeni.quiz.marking;

import java.math.BigDecimal;

/**
 * An open answer with what it is worth.
 *
 * @param points null while it waits for marks
 */
public record ScoredAnswer(Long id, int question, long seq, int variant, BigDecimal points) {}
