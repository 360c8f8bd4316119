/**
 * People, what they may do, and what becomes of them: who comes, moves, leaves and returns, and who reports to whom.
 *
 * <p>Each task beside that has a package: {@code place} the departments and positions, below everything; above this root {@code signin} sessions, passwords and
 * devices, {@code search} the lists of people, {@code accommodation} more time for exams.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Roles are read with the session on every request and never remembered, so that taking a role away takes effect at once.
 *   <li>Nobody is deleted. A person is blocked or leaves; both are read with the session on every request, in the statement that reads it anyway.
 *   <li>A portal without an administrator makes one at its start, with a one-time password on the console; until it is changed, nothing else opens.
 * </ul>
 */
package org.stupeni.identity;
