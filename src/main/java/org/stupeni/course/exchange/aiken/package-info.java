/**
 * Aiken: a question, options A, B, C, and the letter of the right one.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Read liberally: options with a point or a parenthesis, small letters, Cyrillic letters that look like Latin ones, blank lines anywhere. A question ends
 *       with its line {@code ANSWER:}.
 *   <li>Texts are plain: Markdown is written as its words alone.
 * </ul>
 */
package org.stupeni.course.exchange.aiken;
