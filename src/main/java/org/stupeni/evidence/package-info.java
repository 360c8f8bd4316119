/**
 * Evidence and what it reaches: the ledger of dated facts about people, and the level they come to by the rules of a day.
 *
 * <p>Two levels are never mixed. <em>Reached</em> is computed here from evidence and rules; <em>held</em> is what people decided, in the certification room. A
 * decision in force comes back here as evidence, because a higher level may ask for a held lower one.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>The ledger only grows. A row that turns out otherwise is voided by a later row of the same source: a regrade states the new result, a revocation
 *       states nothing. Source and revision are unique, so an event that comes twice adds nothing, and one that comes late voids nothing newer.
 *   <li>A day is assessed by what was known at its end: rows recorded or voided later do not count. So the answer for a past day never changes, whoever asks.
 *   <li>The reached level is the highest one whose rule is met; rules name the lower levels they build on, so nothing is met in between by silence.
 *   <li>A decision does not make its own level reached: when its evidence grows too old, what is reached falls and what is held stays, and HR sees that a
 *       renewal will need new evidence.
 *   <li>A minimum share of each indicator must be earned in one passed attempt: two attempts are not put together.
 *   <li>Evidence counts for so many months to the end of the day before the same date: an exam of 10 March 2026 counts for 24 months to 9 March 2028.
 *   <li>{@code reached_level} is a read model for lists; it follows the ledger in the same transaction, the calendar and new rules by a job.
 *   <li>Sentences are made by {@link org.stupeni.evidence.RuleWords} from the rules themselves, so what people read is what is computed.
 * </ul>
 */
package org.stupeni.evidence;
