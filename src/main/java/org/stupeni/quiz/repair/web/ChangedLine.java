package org.stupeni.quiz.repair.web;

import java.time.Instant;

/**
 * What a regrade made of one result, as a row of the list.
 *
 * @param number of the person among the staff
 */
public record ChangedLine(
        String name,
        String number,
        String exam,
        String pointsBefore,
        String pointsAfter,
        boolean passedBefore,
        boolean passedAfter,
        Instant doneAt) {}
