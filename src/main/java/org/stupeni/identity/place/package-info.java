/**
 * Departments and positions: where people stand in the company.
 *
 * <p>The lowest package of the room: calls no other of it. The gate that acts of administrators pass and the folded text that lists are searched by lie here,
 * because places need them, too.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Acts of administrators go one after another ({@link org.stupeni.identity.place.PeopleGate}): what is true of all people together needs no cleverer lock.
 *   <li>People are searched and sorted by a column that keeps name, number and position folded ({@link org.stupeni.identity.place.SearchText}): neither database knows that ё is е.
 *   <li>A position is its two names and nothing else: an administrator who types names that nobody has yet makes a new one. What it asks of whoever holds it
 *       is the framework's business. Another position is another place: who gets one is moved, like to another department.
 * </ul>
 */
package org.stupeni.identity.place;
