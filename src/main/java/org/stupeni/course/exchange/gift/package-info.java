/**
 * GIFT, Moodle's text format.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Types are told apart in Moodle's order. A blank line ends a question, but not between its braces, unless what follows begins a new one.
 *   <li>{@code [id:…]} and {@code [tag:…]} in comments carry id, indicator, lesson, difficulty and tags, as Moodle 3.9 and later read and write them.
 *   <li>What is written is marked {@code [markdown]}, so that it comes back as it was.
 * </ul>
 */
package org.stupeni.course.exchange.gift;
