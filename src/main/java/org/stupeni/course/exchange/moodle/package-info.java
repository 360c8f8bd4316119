/**
 * Moodle XML.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Questions are read one by one, so a long file needs no more memory than its longest question, and what stands before a broken place is kept.
 *   <li>Every type with a counterpart here is read: multichoice, multichoiceset, truefalse, shortanswer, numerical, matching, essay, cloze, gapselect, ddwtos,
 *       ordering. All others are named.
 *   <li>Moodle's relative ordering with all previous and next items is our share of pairs in order: the same number.
 *   <li>What is written is marked as Markdown, so that it comes back as it was; id, indicator, lesson, difficulty and tags travel as id number and tags.
 * </ul>
 */
package org.stupeni.course.exchange.moodle;
