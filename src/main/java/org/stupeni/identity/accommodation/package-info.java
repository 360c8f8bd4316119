/**
 * More time for exams, given to a person with a reason.
 *
 * <p>Calls the root.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>More time for exams is for HR's eyes alone: its facts name the grant and not the person.
 * </ul>
 */
package org.stupeni.identity.accommodation;
