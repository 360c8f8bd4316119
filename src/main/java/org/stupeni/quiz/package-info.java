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
 *   <li>The end of an attempt is computed in one place from its start, the exam's limit and its time ledger; only the result is stored, and everything that
 *       hangs on it reads that. What a person may always take beside the limit is an entry without a reason: who needs more time is known to HR alone.
 *   <li>Nobody gives time to oneself, accepts one's own late answers or answers one's own report.
 *   <li>Servers write when they live. What no server covers is an outage, and attempts that were running get its whole length back before time closes
 *       anything, once for each outage: an attempt that ran out while nobody could answer goes on with as much time as it had.
 *   <li>Late answers are let count by HR without being shown: whether they count must not hang on whether they are right. The grading that comes of it never
 *       lowers a result.
 *   <li>An exam with open answers is graded at once as far as the portal can, and the attempt stands in a state of its own until people have marked the
 *       rest: whoever asks for graded attempts, and every observer of {@link org.stupeni.quiz.AttemptGraded}, meets final results only. The last mark is
 *       followed by a further grading, in the same way as the first. Nobody starts again while a result waits.
 *   <li>A conversation speaks for every indicator that its document has points for, each as a question of its own would: with what was earned for the
 *       indicator over the most that any way earns.
 *   <li>Whoever passes with an indicator below the share that the level's rule asks for has not finished with the exam: it can be sat again as after a fail, and
 *       since every result is evidence, the better one counts by itself.
 *   <li>A pass counts as long as it does for a level: until it is too old for the rule, or the level it led to may be renewed. The room above tells the days
 *       ({@link org.stupeni.quiz.ExamCycles}); from then on attempts are counted anew. Nothing is reset: earlier attempts, results and gradings stay as they are.
 *   <li>A grant goes past number and break, never past the last day of an exam: what others are shown after it must not help anybody.
 *   <li>A paper keeps what it promised about being seen; which of it holds is asked at every look. What may not be seen is left out where reviews are made, so
 *       no page can show it. The last day is that of the course's newest version, since prolonging an exam is no change of what is taught.
 *   <li>An exam that closes shortens the limit of whoever starts late, and what is given to a person comes on top of that: extra time is never cut.
 *   <li>Close to the cut, within one standard error either way as the paper promised it, a level's rule may ask for second evidence. The attempt itself stays
 *       passed or failed; who weighs it does so with the rule.
 *   <li>Practice is an attempt without a deadline: the same log, the same player. A question whose feedback was shown is fixed, later answers to it are
 *       kept and do not count.
 * </ul>
 */
package org.stupeni.quiz;
