/**
 * Levels that two people decide: one proposes, another one approves, returns or declines.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A proposal quotes what its proposer saw: the evidence, the version of the rules and how many decisions there were. If any of it is not so any more, it
 *       cannot be approved: it lapses with a sentence, and the person is back in the queue.
 *   <li>There is one open proposal for a person and competency; its marker is unique, so of two who propose at once one comes too late.
 *   <li>Answers are rows of their own and stay. An approval that is taken back opens the proposal again.
 *   <li>Approving and declining make an ordinary decision, in the same transaction; undoing and issuing are that room's.
 * </ul>
 */
package org.stupeni.certification.proposal;
