/**
 * Who must have what by when: a course, an exam or a level of a competency, asked of people, a department or a position by HR or by a manager.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Whom an assignment asks is written person by person in its own transaction. It says whom it asked on the day, whatever the departments are later.
 *   <li>Nothing is "done" by a column: whether a course is completed, an exam passed or a level certified is asked of the rooms that know ({@link
 *       org.stupeni.enrolment.assignment.Achievements}), so that a regrade or a revocation is never forgotten here.
 *   <li>Whoever has it already, or was asked for it already, is not asked again: the dry run says who that is.
 *   <li>By when is one day for everybody, or so many days after each person came to the company or was asked. Whose days since coming are over has them from being
 *       asked, and so has whoever was here before the portal kept that day: the dry run shows each person's, and what it showed is sealed with the people.
 *   <li>Whoever comes to the department or the position later is asked then, and has as many days as the first had. Whoever goes is not asked any more.
 *   <li>Whoever was excused stays excused, also after going and coming back.
 *   <li>A manager's assignment asks nobody who is not in the manager's own line, at the beginning or later.
 *   <li>A due date is a day of the organisation's zone and lasts to its end.
 * </ul>
 */
package org.stupeni.enrolment.assignment;
