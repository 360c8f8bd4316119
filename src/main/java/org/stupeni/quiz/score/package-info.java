/**
 * What the answers to one paper are worth: points, marks by people, shares by indicator, passed or failed.
 *
 * <p>Pure, from paper and responses. Calls {@code paper} only; rows of it are written by {@code grading}.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A conversation speaks for every indicator that its document has points for, each as a question of its own would: with what was earned for the
 *       indicator over the most that any way earns.
 * </ul>
 */
package org.stupeni.quiz.score;
