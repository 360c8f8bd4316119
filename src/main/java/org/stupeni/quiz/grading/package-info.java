/**
 * Results: numbered gradings of an attempt, late answers that HR lets count, regrades of one attempt, and the events that tell them.
 *
 * <p>Calls {@code attempt} and {@code score}; asks {@code marking} for marks and {@code repair} for corrections, and is called by neither.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Late answers are let count by HR without being shown: whether they count must not hang on whether they are right. The grading that comes of it never
 *       lowers a result.
 *   <li>An exam with open answers is graded at once as far as the portal can, and the attempt stands in a state of its own until people have marked the
 *       rest: whoever asks for graded attempts, and every observer of {@link org.stupeni.quiz.grading.AttemptGraded}, meets final results only. The last mark is
 *       followed by a further grading, in the same way as the first. Nobody starts again while a result waits.
 *   <li>Close to the cut, within one standard error either way as the paper promised it, a level's rule may ask for second evidence. The attempt itself stays
 *       passed or failed; who weighs it does so with the rule.
 * </ul>
 */
package org.stupeni.quiz.grading;
