package org.stupeni.quiz.repair.regrade;

/** The result of an exam was changed by a regrade; fired by {@link RegradeRun} in the transaction of the new grading, so that the person is told. */
public record ResultCorrected(Long employeeId, long attemptId, boolean raised) {}
