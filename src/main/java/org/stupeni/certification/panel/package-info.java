/**
 * Panels: several independent people hear somebody who wants a level whose rule asks for it, and vote.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A panel decides nothing: passed, it is one more piece of evidence, and the level is certified as its rule says. So the members may not approve what
 *       rests on their own word ({@link org.stupeni.certification.independence.Tie#PANEL}).
 *   <li>It is convened when everything else that the rule asks for is there; earlier only with a reason, which stays with it.
 *   <li>A member is independent of the person and of the evidence ({@link org.stupeni.certification.independence.Seat#PANEL}), without exception: where too few
 *       such people are found, the panel waits. That is looked at again at every vote and at the end, because ties come about later, too.
 *   <li>The result is arithmetic ({@link org.stupeni.certification.panel.Tally}): three votes at least, passed by the majority of those who voted, a draw is
 *       not passed, who abstains does not vote. The chair writes the minutes and closes; a result is never typed.
 *   <li>A vote is a row and never changes; who thinks again before the end votes again, and the last vote counts. Nobody sees the votes of others until
 *       everybody has voted or the chair has closed, the people of HR neither. The person sees the result and what the panel says, and no single vote.
 *   <li>Whoever closes or votes holds the panel's row: a vote is cast before the end, or refused.
 * </ul>
 */
package org.stupeni.certification.panel;
