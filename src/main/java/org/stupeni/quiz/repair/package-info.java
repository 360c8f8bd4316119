/**
 * What happens when a question is wrong: disputes, repairs, corrections of old answers, regrades.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A dispute is about one version of a question (the hash of what is asked and what is right), not about an attempt: all disputes of a version are
 *       one matter with one answer, which everybody who raised one is told. Trainers are not told who it was; nobody answers an own one.
 *   <li>Only what a person may see with its key can be disputed: what the answer says would tell the key of anything else.
 *   <li>The term is a day in the organisation's zone, kept with the dispute: another setting moves no promise that was given.
 *   <li>A repair publishes the course as its next version, with one question changed or missing. From then on the folder of courses does not overwrite the
 *       course: what it holds is not published and administrators are told, until the edits stand there too. "Wording" is checked, not believed: parts, key and
 *       points must be equal.
 *   <li>A withdrawn question is left out of new papers of everybody, also of learners on an older version, unless that version would be short of questions.
 *   <li>A correction is a row about one version of a question and counts from then on in every grading. Grading stays pure: corrections make another paper,
 *       other keys or fixed points out of what was drawn, before it is graded. The cut of a paper that loses a question stays the same share of its points.
 *   <li>A result that was graded before changes by a regrade alone: first told in full without writing anything, then done by a job, one transaction an
 *       attempt. A result is lower if it passes no more or if its share of the points, in all or of one indicator, is less; lower ones stay as they are
 *       unless HR says otherwise with a reason. Nobody starts a regrade that changes an own result.
 *   <li>Held levels and certificates are never changed by a regrade: HR is shown whose rested on a result that fell, and decides.
 * </ul>
 */
package org.stupeni.quiz.repair;
