/**
 * Requests for an observation: an employee asks, an observer takes it or says why not.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A person has one open request for each competency; it is open until an observation answers it, somebody declines it or the person withdraws it.
 *   <li>A request to nobody by name is seen by the managers above the person and by everybody with the role of an observer; the first to take it has it.
 *   <li>Who has taken one gives it back by declining it, with a reason: the person then asks somebody else.
 *   <li>Whatever the taker signs of that person and competency answers the request, as evidence or as feedback.
 * </ul>
 */
package org.stupeni.observation.request;
