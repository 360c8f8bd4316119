/**
 * Quizzes and exams: papers, attempts, the answer log, gradings.
 *
 * <p>What an employee answered is never lost. Every change of a response is appended to the answer log and acknowledged with a receipt; nothing that was
 * acknowledged is ever overwritten. Whoever cares about a result observes {@link org.stupeni.quiz.grading.AttemptGraded}; nothing here knows about levels held.
 *
 * <p>Each task has a package, and calls only packages that stand before it: {@code paper} what was drawn, {@code score} what answers are worth, {@code grant} who may
 * sit once more, {@code attempt} one sitting with its answer log and its hand-in, {@code time} time given back and running attempts, {@code repair} wrong
 * questions, {@code statistics}, {@code marking}, {@code cut}, {@code start} who may start what and when, {@code grading} results, {@code review} what a person sees
 * afterwards, {@code repair.dispute} and {@code repair.regrade}. This root may call all of them and is called by none: the job that closes and
 * grades, what is handed out of an attempt, and the demo.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Nobody gives time to oneself, accepts one's own late answers or answers one's own report.
 * </ul>
 */
package org.stupeni.quiz;
