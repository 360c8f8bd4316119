package org.stupeni.quiz.cut;

/**
 * How far a judge is.
 *
 * @param judged how many questions have a value of the first round
 * @param revised how many of the second
 */
public record JudgeProgress(Long employeeId, int judged, int revised) {}
