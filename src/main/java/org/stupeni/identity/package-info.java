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
 *   <li>A session ends after half an hour without a request and after twelve hours, but never in the middle of an exam: identity asks upwards ({@link
 *       KeepsSignedIn}), and only when the twelve hours are over.
 *   <li>A new password is judged by its length and by how soon it would be guessed; no characters are demanded, none are forbidden, and it never expires.
 *   <li>A forgotten password is replaced by a link that an administrator makes and hands over: it holds a random token, of which only the hash is kept, works
 *       once and for a day. The portal sends no mail that would let somebody in.
 *   <li>A portal without an administrator makes one at its start, with a one-time password on the console; until it is changed, nothing else opens.
 *   <li>A position is its two names and nothing else: an administrator who types names that nobody has yet makes a new one. What it asks of whoever holds it
 *       is the framework's business. Another position is another place: who gets one is moved, like to another department.
 * </ul>
 */
package org.stupeni.identity;
