/**
 * The people of a course as its trainer looks after them: who has not begun, who is stuck, who has finished, how their exams went, and what the questions of the
 * exams and of the practice tell of exactly these people.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>In the course is whoever has started it, is asked for it or one of its exams by an open assignment, or has sat one of its exams. Who has left the company
 *       is not listed.
 *   <li>The database filters, sorts and cuts the list; what a row needs is read for the rows shown only, in a fixed number of statements.
 *   <li>Answers that wait for a mark and remarks against questions are told of the whole course, never of a person: markers do not know whose answer they mark, and
 *       a number beside a name would tell them. What HR grants for somebody's health is not shown at all.
 *   <li>Figures of questions follow the rules of {@link org.stupeni.quiz.statistics}: first attempts by their latest grading, nothing below
 *       {@link org.stupeni.quiz.statistics.ItemFigures#FEWEST} people, and every figure with its interval.
 * </ul>
 */
package org.stupeni.quiz.cohort;
