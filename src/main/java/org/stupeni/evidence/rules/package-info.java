/**
 * What rules do to people: what a draft of the framework would change, told before it is published.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Both answers are for today: the level that the evidence reaches by the rules in force, and by those of the draft. So the difference is that of the rules and
 *       nothing else.
 *   <li>Held levels are never among what changes. What is told of certificates in force is that they would not be reached any more when they have to be renewed.
 *   <li>Beside levels it is told who would decide otherwise, and on which terms certificates would be renewed: by whom, for how long, from which day on and by which
 *       small checks. Every open proposal lapses by any new version, since it quotes the one it was made by; what is proposed is asked upwards
 *       ({@link org.stupeni.evidence.rules.WaitingProposals}).
 *   <li>People are taken some at a time, each batch in a transaction of its own, by a job: what a crash leaves is done after it, and nobody's page waits. A result
 *       belongs to the content it was computed for; the draft's next edit makes it stale, and a stale one cannot be published with.
 * </ul>
 */
package org.stupeni.evidence.rules;
