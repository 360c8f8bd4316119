package org.stupeni.quiz.repair.regrade;

import java.math.BigDecimal;
import java.time.Instant;
import org.stupeni.quiz.score.Outcome;

/** What a regrade made of one result, for those who answer for it later. */
public record ChangedResult(
        Long employeeId,
        long courseVersionId,
        String examId,
        ItemState state,
        BigDecimal pointsBefore,
        Integer maximumBefore,
        Outcome outcomeBefore,
        BigDecimal pointsAfter,
        Integer maximumAfter,
        Outcome outcomeAfter,
        Instant doneAt) {}
