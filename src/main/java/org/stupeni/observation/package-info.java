/**
 * Observation at the workplace: what an observer looks at, what was seen, and what the person observed says to it; scenes that are played to practise it.
 * Below it stand the rooms of calibration, where observers are held against experts, of requests, and of the case library.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A mark is anchored in behaviour: an item says what is seen and heard at a level, so that two observers of one deed come to one mark.
 *   <li>There is one checklist for each competency, and it watches every indicator of levels 2 to 4: those levels are shown at the counter. Level 5 is
 *       shown by what others do, and by a panel.
 *   <li>A role-play is watched by items of the checklist, not by a form of its own: whoever has learned to observe it can observe the real thing.
 *   <li>A checklist that was published with a course comes before the file of its competency: which courses have one is asked whenever it matters, and nothing is copied, so the
 *       version of the course, what is in force and the trail can never say different things.
 *   <li>Forms are read from {@code courses/checklists}, {@code courses/role-plays} and {@code courses/calibration} at every start, and each stands alone: a
 *       broken one is reported and keeps no other away. No role-play and no scene is used without a checklist that has what it watches; that is asked whenever one is
 *       needed, so what a checklist lost and got back is used again at once, on every node.
 *   <li>The checklist is kept word for word with the first observation by it; a draft stays with the one it was begun by.
 *   <li>What is ticked is kept at once and item by item, the last word counts: one observer holds one phone. So there is no log of answers as in an exam.
 *   <li>"Not observed" is no level: it is left out wherever marks are counted ({@link org.stupeni.observation.ObservedLevel}).
 *   <li>A signed observation never changes. Its correction is a new one, begun from what the first said; on the day the first was of, whenever it is signed.
 *   <li>Everything an observer signs is kept and shown to the person. What counts for a level is what was signed as evidence, and only a calibrated observer
 *       can do that; who is, is asked upwards ({@link org.stupeni.observation.Certifying}).
 *   <li>A picture is kept without anything but its pixels, by the hash of its bytes, as long as an observation shows it.
 *   <li>When the person observed first opened it is kept and shown to observer and HR: a level rests on nothing its owner could not know. The page says so by itself
 *       once it is on the screen; a reply says it, too.
 *   <li>Nobody observes who leads them, however high.
 *   <li>The person observed may reply until a level is decided with the observation on the table; after that the reply stands as it was weighed.
 * </ul>
 */
package org.stupeni.observation;
