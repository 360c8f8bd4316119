/**
 * Small checks: a few questions from time to time about what somebody was certified or passed an exam for, so that it stays known and is seen to.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Checks come at growing, then steady distances ({@link org.stupeni.quiz.spaced.CheckSchedule}): recalling just before it fades is what keeps, and every
 *       recall makes it fade later. A series is one row per person and competency; it begins with a passed exam or a certificate, whichever comes first.
 *   <li>The distance is counted in days of the organisation's zone from the day the check before was answered or closed, so there is never more than one open
 *       check of a competency and nobody who was away finds a heap.
 *   <li>A check that nobody answers is closed as missed. It is no failure, states nothing, and the series goes on as after any other.
 *   <li>The questions are drawn when the person begins, from the newest version of the course and of the held level: indicators with own earlier mistakes first,
 *       of each what was asked least often. What exams need stays theirs ({@link org.stupeni.quiz.spaced.CheckDraw}).
 *   <li>Everything between beginning and points is the machinery of every attempt: paper, answer log, player, grading. The only limit is the last day, at whose end
 *       time closes the attempt; with a question unanswered it counts as missed.
 *   <li>Which level somebody holds is asked upwards ({@link org.stupeni.quiz.spaced.CheckedLevels}). Who only passed an exam is asked for one round of growing
 *       distances; without a certificate then, the series rests.
 *   <li>What a check is worth for a level is not known here: the evidence room writes it down when {@link org.stupeni.quiz.spaced.CheckAnswered} says so.
 * </ul>
 */
package org.stupeni.quiz.spaced;
