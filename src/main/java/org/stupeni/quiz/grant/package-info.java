/**
 * Grants: whom HR lets sit an exam once more, past its number of attempts or the break between them, and why.
 *
 * <p>Calls no other package of the room; what a grant changes is asked in {@code start}.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A grant goes past number and break, never past the last day of an exam: what others are shown after it must not help anybody.
 * </ul>
 */
package org.stupeni.quiz.grant;
