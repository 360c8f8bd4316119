/**
 * Who learns which version of a course and how far: lessons read, practice quizzes finished, completion.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Starting pins the newest version. With each later one its trainer decides when those who are under way get it: at once, after the lesson they have begun, or never.
 *       Nobody is moved while sitting an exam of the course.
 *   <li>Progress hangs on the ids of lessons and modules, which are for ever, never on places or titles.
 *   <li>Nobody has to enrol first: opening or reading a lesson and finishing a quiz start the course.
 *   <li>Completion is announced once. Every step locks the enrolment's row, so that of two last steps at one moment the later one sees both.
 * </ul>
 */
package org.stupeni.enrolment;
