/**
 * Observation at the workplace: what an observer looks at, and scenes that are played to practise it. Forms for checklists and role-plays.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A mark is anchored in behaviour: an item says what is seen and heard at a level, so that two observers of one deed come to one mark.
 *   <li>There is one checklist for each competency, and it watches every indicator of levels 2 to 4: those levels are shown at the counter. Level 5 is
 *       shown by what others do, and by a panel.
 *   <li>A role-play is watched by items of the checklist, not by a form of its own: whoever has learned to observe it can observe the real thing.
 *   <li>Forms are read from {@code courses/checklists} and {@code courses/role-plays} at every start, and each stands alone: a broken one is reported and
 *       keeps no other away, but no role-play is used without a sound checklist.
 * </ul>
 */
package org.stupeni.observation;
