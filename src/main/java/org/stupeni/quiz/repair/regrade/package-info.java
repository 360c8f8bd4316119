/**
 * Regrades: what a correction would change is told in full, then done by a job, attempt by attempt.
 *
 * <p>Calls {@code grading}, which regrades one attempt, and {@code repair}.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A result that was graded before changes by a regrade alone: first told in full without writing anything, then done by a job, one transaction an
 *       attempt. A result is lower if it passes no more or if its share of the points, in all or of one indicator, is less or is lost; lower ones stay as they are
 *       unless HR says otherwise with a reason. Nobody starts a regrade that changes an own result.
 *   <li>Results follow a new key only where another trainer has checked it, if exams of that level ask for checked keys: a key that one person turned raises
 *       nobody. What the regrade would do is shown all the same.
 *   <li>Held levels and certificates are never changed by a regrade: HR is shown whose rested on a result that fell, and decides.
 * </ul>
 */
package org.stupeni.quiz.repair.regrade;
