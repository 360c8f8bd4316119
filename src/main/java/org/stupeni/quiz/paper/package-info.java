/**
 * Papers: which questions one attempt got, in which order, under which ids.
 *
 * <p>Drawing is pure, and so is everything else here; nothing touches a table. Calls no other package of the room.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Everything random in a paper is a hash of seed, question and option. The paper can be drawn again anywhere years later, its ids tell nothing,
 *       and sorting by them is the shuffle. The paper is stored as drawn all the same: the seed is proof, not source.
 *   <li>A paper keeps what it promised about being seen; which of it holds is asked at every look. What may not be seen is left out where reviews are made, so
 *       no page can show it. The last day is that of the course's newest version, since prolonging an exam is no change of what is taught.
 * </ul>
 */
package org.stupeni.quiz.paper;
