/**
 * What happens when a question is wrong: repairs of questions and corrections of old answers; disputes and regrades stand in packages of their own above.
 *
 * <p>Calls {@code paper} only, since starts and gradings ask here.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A repair publishes the course as its next version, with one question changed or missing. From then on the folder of courses does not overwrite the
 *       course: what it holds is not published and administrators are told, until the edits stand there too. "Wording" is checked, not believed: parts, key and
 *       points must be equal.
 *   <li>A draft that is published says of each question of an exam that changes what became of it. The answer is kept as a repair is: only that the old version was wrong
 *       is a ground for a correction.
 *   <li>A withdrawn question is left out of new papers of everybody, also of learners on an older version, unless that version would be short of questions.
 *   <li>A correction is a row about one version of a question and counts from then on in every grading. Grading stays pure: corrections make another paper,
 *       other keys or fixed points out of what was drawn, before it is graded. The cut of a paper that loses a question stays the same share of its points.
 * </ul>
 */
package org.stupeni.quiz.repair;
