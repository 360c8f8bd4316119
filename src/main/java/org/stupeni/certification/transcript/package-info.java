/**
 * A person's record to take away: everything the portal knows about where they stand, as of a day, as PDF to read and JSON to process.
 *
 * <h2>The JSON</h2>
 *
 * <p>{@code schema} names this form, {@value org.stupeni.certification.transcript.Transcript#SCHEMA}; a later form gets a new number. Texts are objects with
 * {@code ru} and {@code en}; days are ISO dates in the organisation's zone {@code zone}, moments ISO instants in UTC; what is unknown is left out.
 * <ul>
 *   <li>{@code asOf}: the day whose end it shows; {@code madeAt}: when it was made.
 *   <li>{@code person}: {@code name}, {@code number}, {@code position}, {@code department}, {@code organisation}.
 *   <li>{@code levels}: for each competency {@code reached} by the rules {@code rules}, and, where one is held, {@code held}, {@code heldSince},
 *       {@code heldUntil}, {@code certificate}.
 *   <li>{@code certificates}: every one issued by that day, with {@code code} and {@code status} as of it.
 *   <li>{@code decisions}: every one by that day, with {@code reason}, {@code decider}, {@code proposer} where two decided, and {@code manner}: {@code automatic},
 *       {@code one}, {@code four_eyes}, {@code panel} or {@code override}.
 *   <li>{@code measures}: what was done to certificates by that day, {@code suspended}, {@code reinstated} or {@code revoked}, {@code on} which day, {@code by}
 *       whom and why. What was ordered and never carried out changed nothing and is left out.
 *   <li>{@code appeals}: what the person said against a decision, and as far as it was answered by that day the answer.
 *   <li>{@code evidence}: every row of the ledger known on that day: {@code statement} as it is kept (its {@code kind} says what it is: exam, course,
 *       recognised, observation, mentoring, project, panel, decision), {@code text}, what it was {@code worth} on that day, and, where it was voided by then,
 *       {@code voidedOn} and {@code voidReason}.
 *   <li>{@code history}: from which day on which level was reached, as it was written then.
 * </ul>
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>It says what the pages of that day say: what became known later is left out.
 *   <li>It is made anew each time and kept nowhere; the JSON proves nothing by itself. What proves a level is its certificate, whose number and code
 *       stand in it.
 *   <li>The JSON can be had signed: a JWS (ES256) whose payload is the very JSON, whose {@code kid} is the address of the key, and whose {@code typ} is
 *       {@code stupeni-transcript+jws}. Its signature says that the portal knew this at {@code madeAt}; it says nothing of what came later.
 *   <li>The PDF has that JWS inside, letter by letter, as a certificate has its credential. {@code /verify} takes both and tells whose record was signed, of which day, and the
 *       levels that were held: what is printed around a signature is not signed, and whoever looks compares.
 * </ul>
 */
package org.stupeni.certification.transcript;
