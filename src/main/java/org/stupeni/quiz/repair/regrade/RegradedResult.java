package org.stupeni.quiz.repair.regrade;

import java.math.BigDecimal;
import java.time.Instant;

/** What a result was before a regrade changed it. */
public record RegradedResult(ItemState state, BigDecimal pointsBefore, Integer maximumBefore, Instant doneAt) {}
