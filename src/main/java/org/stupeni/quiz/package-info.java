/**
 * Quizzes and exams: papers, attempts, the answer log, gradings.
 *
 * <p>What an employee answered is never lost. Every change of a response is appended to the answer log and acknowledged with a receipt; nothing that was
 * acknowledged is ever overwritten. Whoever cares about a result observes {@link org.stupeni.quiz.AttemptGraded}; nothing here knows about levels held.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>One transaction at a time changes an attempt: saving, handing in, taking back, closing and grading all lock its row first. So no answer slips
 *       past a hand-in and no two closings meet. An attempt belongs to one person, so nobody waits for it.
 *   <li>That there is one open attempt per person and exam is a unique constraint over a marker that only an open attempt has; of two starts at once
 *       the second fails there and gets the attempt of the first.
 *   <li>Everything random in a paper is a hash of seed, question and option. The paper can be drawn again anywhere years later, its ids tell nothing,
 *       and sorting by them is the shuffle. The paper is stored as drawn all the same: the seed is proof, not source.
 *   <li>Two tabs or devices number answers independently. The highest number counts; of two answers with the same number the first saved counts, since
 *       only it has a receipt, until the person has chosen, which is a new number. Tabs of one browser share numbering and queue and cannot collide.
 *   <li>An answer is late when it arrives after the attempt was handed in or after deadline and grace. It is kept with the moment as a marker and does
 *       not count. Taking back puts in time again what came in between.
 *   <li>Handing in commits alone. Grading and all that follows from it is one later transaction, repeated by a job until it is done: an error there
 *       delays a result, it never refuses a hand-in.
 *   <li>A day between attempts is the same time of day on a later date in the organisation's zone, so a summer-time night neither adds nor takes an hour.
 *   <li>Practice is an attempt without a deadline: the same log, the same player. A question whose feedback was shown is fixed, later answers to it are
 *       kept and do not count.
 * </ul>
 */
package org.stupeni.quiz;
