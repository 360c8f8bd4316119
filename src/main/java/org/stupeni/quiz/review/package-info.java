/**
 * What a person may see of a paper afterwards: answers, keys, feedback and marks, and the same for a sample that a trainer looks at.
 *
 * <p>Calls {@code attempt}, {@code marking} and {@code start}; writes nothing.
 */
package org.stupeni.quiz.review;
