package org.stupeni.quiz.repair.dispute;

/**
 * How much waits for an answer.
 *
 * @param questions versions of questions with open disputes
 * @param overdue those of them whose term is over
 */
public record QueueCounts(long questions, long overdue) {}
