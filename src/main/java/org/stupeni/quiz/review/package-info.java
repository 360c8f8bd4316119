/**
 * What a person may see of a paper afterwards: answers, keys, feedback and marks, and the same for a sample that a trainer looks at.
 *
 * <p>Calls {@code attempt}, {@code repair}, {@code marking}, {@code start} and {@code grading}; writes nothing.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A review follows the result it stands beside: a question that was found wrong is shown by the key that counted when the result was made, not by the newest.
 *       It is shown even where mistakes alone are, since the person is told of it.
 * </ul>
 */
package org.stupeni.quiz.review;
