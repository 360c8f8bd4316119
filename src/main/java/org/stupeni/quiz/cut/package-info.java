/**
 * Cut scores by judges: studies after Angoff, and the cut of each paper that follows from them.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A judge says for every question an exam may draw how likely a person who only just deserves the level answers it rightly. The cut of a paper is the
 *       sum of the judges' means over <em>its</em> questions (Angoff, in Thorndike, Educational Measurement, 2nd edition, 1971, page 515), so a harder paper
 *       has a lower one.
 *   <li>At least three judges must have judged every question in the first round. Nobody sees values of others before it has ended. In the second round each
 *       sees the spread and, where enough people have answered, how many did rightly; who changes nothing keeps the first value.
 *   <li>More judges may be named as long as the first round goes on, so that a study does not end with the one who cannot finish. Nobody is taken out.
 *   <li>Judges see questions without their key: some of them may sit exams themselves. The values follow the version of the question; a question that was
 *       changed since counts with the mean of all, and where less than two thirds of a paper were judged in their present form the exam's own cut stands.
 *   <li>The cut is a whole number of points, since that is what people are told; a half goes down, for the person. It is never below half of the points:
 *       a lower one would mean that the questions are too hard for the level, which is a fault of the questions.
 *   <li>The one who adopts is of HR and has neither opened the study nor judged in it. Adopting changes no paper that was drawn before.
 * </ul>
 */
package org.stupeni.quiz.cut;
