/**
 * Disputes: what learners say against a question, and what trainers answer.
 *
 * <p>Calls {@code review} and {@code start} to tell what somebody has seen, and {@code repair}.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A dispute is about one version of a question (the hash of what is asked and what is right), not about an attempt: all disputes of a version are
 *       one matter with one answer, which everybody who raised one is told. Trainers are not told who it was; nobody answers an own one.
 *   <li>Only what a person may see with its key can be disputed: what the answer says would tell the key of anything else.
 *   <li>The term is a day in the organisation's zone, kept with the dispute: another setting moves no promise that was given.
 * </ul>
 */
package org.stupeni.quiz.repair.dispute;
