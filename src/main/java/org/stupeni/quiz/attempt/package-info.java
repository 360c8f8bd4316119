/**
 * One attempt from its start to its hand-in: its row and lock, the paper it was stored with, the answer log, the hand-in and its taking back.
 *
 * <p>Nobody else changes an attempt's row; who starts, prolongs or grades it does so by the verbs of {@link org.stupeni.quiz.attempt.Attempt} under {@link
 * org.stupeni.quiz.attempt.AttemptLock}. Calls {@code paper}, {@code score} and {@code grant}.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>One transaction at a time changes an attempt: saving, handing in, taking back, closing and grading all lock its row first. So no answer slips
 *       past a hand-in and no two closings meet. An attempt belongs to one person, so nobody waits for it.
 *   <li>That there is one open attempt per person and exam is a unique constraint over a marker that only an open attempt has; of two starts at once
 *       the second fails there and gets the attempt of the first.
 *   <li>Two tabs or devices number answers independently. The highest number counts; of two answers with the same number the first saved counts, since
 *       only it has a receipt, until the person has chosen, which is a new number. Tabs of one browser share numbering and queue and cannot collide.
 *   <li>An answer is late when it arrives after the attempt was handed in or after deadline and grace. It is kept with the moment as a marker and does
 *       not count. Taking back puts in time again what came in between.
 *   <li>Handing in commits alone. Grading and all that follows from it is one later transaction, repeated by a job until it is done: an error there
 *       delays a result, it never refuses a hand-in.
 *   <li>The end of an attempt is computed in one place from its start, the exam's limit and its time ledger; only the result is stored, and everything that
 *       hangs on it reads that. What a person may always take beside the limit is an entry without a reason: who needs more time is known to HR alone.
 *   <li>Practice is an attempt without a deadline: the same log, the same player. A question whose feedback was shown is fixed, later answers to it are
 *       kept and do not count.
 * </ul>
 */
package org.stupeni.quiz.attempt;
