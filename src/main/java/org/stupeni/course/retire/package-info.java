/**
 * Courses that take nobody new any more.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Retiring a course closes its door and nothing else: who is in it may finish, learn and sit its exams; evidence and certificates stay as they are. Nothing is deleted,
 *       so it can be taken back at any time.
 *   <li>Checks of its keys that wait are taken back, for no exam will ask them of somebody new. Who still repairs the course asks anew.
 *   <li>It hangs on the course, not on a version: a retired course can still be repaired and published for those who are in it.
 * </ul>
 */
package org.stupeni.course.retire;
