/**
 * People, departments, roles, and how they sign in.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A login session is a row, looked up on every request: it survives restarts, is the same on every node, and ends everywhere at once. The servlet
 *       session is not used for signing in.
 *   <li>Roles are read with the session on every request and never remembered, so that taking a role away takes effect at once.
 *   <li>Nobody is deleted. A person is blocked or leaves; both are read with the session on every request, in the statement that reads it anyway.
 *   <li>Acts of administrators go one after another ({@link PeopleGate}): what is true of all people together needs no cleverer lock.
 *   <li>People are searched and sorted by a column that keeps name, number and position folded ({@link SearchText}): neither database knows that ё is е.
 *   <li>More time for exams is for HR's eyes alone: its facts name the grant and not the person.
 *   <li>A position is two texts of the employee; it becomes a row of its own when something must be assigned by position.
 * </ul>
 */
package org.stupeni.identity;
