/**
 * Checklists of what is observed of a competency: their form in the folder of courses, which a course carries and the rooms of observation use.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A course may have the checklist of its competency. It is written, kept and published with the course like everything else of it.
 *   <li>Which checklist is in force, and what else rests on it, is known where people are observed, and is asked upwards ({@link
 *       org.stupeni.course.checklist.ChecklistUse}).
 * </ul>
 */
package org.stupeni.course.checklist;
