/**
 * Finds questions in all banks: the newest version of every course and the open drafts, by what they say, what they are for, and what exams tell of them.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Published versions never change and a node's text has a version, so each question is read and folded once and kept in memory. A search looks through
 *       what is kept; nothing is parsed for it.
 *   <li>Figures come from the summaries of {@link org.stupeni.quiz.statistics}: those of the very version of the question, of the exam that says most against it.
 *   <li>A question that a draft has not changed is found once, as published, with the way to its place in the draft.
 *   <li>Twins are told by the stems that the importer tells them by ({@link org.stupeni.course.transfer.Stems}), nearly equal ones too. Whoever says that two questions
 *       are two says it for every version of both.
 * </ul>
 */
package org.stupeni.quiz.search;
