/**
 * Questions, responses and scoring, as pure values: no tables, no pages.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>One record for all types of question: a type only says which of its lists are filled and how they are scored, and the paper, the log and the
 *       reader of {@code courses/} treat all alike.
 *   <li>A question's version is the hash of what decides the score; see {@link org.stupeni.question.Question#version}.
 * </ul>
 */
package org.stupeni.question;
