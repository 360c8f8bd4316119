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
 *   <li>What a past day lacked reads "not possible yet" by the courses that were published by its end, and is called as they called it. It never makes a level.
 *   <li>The reached level is the highest one whose rule is met; rules name the lower levels they build on, so nothing is met in between by silence.
 *   <li>A decision does not make its own level reached: when its evidence grows too old, what is reached falls and what is held stays, and HR sees that a
 *       renewal will need new evidence.
 *   <li>A minimum share of each indicator must be earned in one passed attempt: two attempts are not put together.
 *   <li>An indicator of the exam's level that the paper never asked about has no share of anything: a rule that asks for a share of every indicator is not met by such
 *       a result, and the explanation names what was not asked. It is how a rule is read, so every day is computed by it, by the indicators of that day's rules; where an
 *       older portal let it pass, {@code level_history} keeps what was said then, and what is held stays.
 *   <li>Evidence counts for so many months to the end of the day before the same date: an exam of 10 March 2026 counts for 24 months to 9 March 2028.
 *   <li>{@code reached_level} is a read model for lists; it follows the ledger in the same transaction, the calendar and new rules by a job.
 *   <li>{@code level_history} is what was written on each day: a row when another level is found, from the day on which it began, also where nobody computed
 *       that day. It is never rewritten. A made-up history lived through day by day is compared with what is computed afterwards ({@code ReplayTest}).
 *   <li>Two transactions about one person come one after the other at the person's reached levels, so that neither overlooks what the other recorded.
 *   <li>What a person weighed (documents, a mentoring, a project) says how far it goes: rules count it, or it only supports. Evidence with a last day of its own
 *       counts to that day or as long as the rule lets it, whichever ends sooner.
 *   <li>A colleague mentored twice, by a document and by an entry, is one colleague, and a project accepted twice under one title one project: rules say colleagues and
 *       projects, not rows. Every row is cited all the same, so that whoever is independent of the person finds the one that speaks for it. It is how a rule is
 *       read and no rule of its own, so every day is computed by it; where an older portal counted rows, {@code level_history} keeps what was said then.
 *   <li>Small checks renew a level and never reach one: a rule names them apart from its needs, and they are asked only of who holds the level by a decision in force on
 *       the day, of what came after that decision. Each of so many checks has to be good by itself and on a day of its own, so that one more check never lowers
 *       anything and everybody can count what is missing. Who lets a level run out begins with its needs again.
 *   <li>A row is voided by hand only with a reason, never by the person it speaks for, and never where it is a decision: that is revoked. What is held stays.
 *   <li>A row that was voided by mistake is reinstated by another one that states the same again, with a reason: it counts from its own day on, so a past day stays
 *       what it was. Where the source itself took something back, only the source can state it again.
 *   <li>Sentences are made by {@link org.stupeni.evidence.RuleWords} from the rules themselves, so what people read is what is computed.
 * </ul>
 */
package org.stupeni.evidence;
