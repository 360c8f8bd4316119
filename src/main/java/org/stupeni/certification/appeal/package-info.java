/**
 * Appeals: an employee does not accept a decision about themselves, says why, and people who did not make it answer within a term.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>What can be appealed against is a list of what happened to the person within the term
 *       ({@link org.stupeni.certification.appeal.AppealKind}); each once, and an answer is final.
 *   <li>An appeal that is upheld opens the way by rows of their own and changes no old one: a decline stands no longer, a suspension is lifted, a need is
 *       ended. A revocation is for good: the level can be certified anew, and the queue shows it.
 * </ul>
 */
package org.stupeni.certification.appeal;
