package org.stupeni.quiz.grading;

import java.time.Instant;

/** Open answers of an exam attempt are marked and count in its new, final result; fired after {@link AttemptGraded}, in the same transaction. */
public record ResultStands(Long employeeId, long attemptId, Instant when) {}
