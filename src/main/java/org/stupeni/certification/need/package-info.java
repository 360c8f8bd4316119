/**
 * Level 1 as a development need: recorded by a decision with its reason, the employee's reply beside it, and never a certificate.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>It is recorded only of who neither holds nor reaches a level: whoever shows single elements stands higher.
 *   <li>It ends when a level of the competency is certified, or when HR says so with a reason. Nothing is deleted.
 * </ul>
 */
package org.stupeni.certification.need;
