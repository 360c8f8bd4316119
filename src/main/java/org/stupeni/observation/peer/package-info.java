/**
 * How an employee sees the own work, and how colleagues see it: for the employee's development and for nothing else.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Nothing here is evidence. No row goes to the ledger, no page of HR reads these tables, and no event of this room carries a mark. What is said of oneself
 *       or by a friend would otherwise be said to be read by HR.
 *   <li>A round is about one competency and the level after the held one: the checklist's items that watch its indicators, kept by name when the round begins.
 *       Where no item does, all are asked.
 *   <li>Marks are anchored as an observer's are, and "not observed" is no level.
 *   <li>Nothing is shown before the round is closed: who watches answers come in one by one could tell whose is whose. A round closes by the employee's word or
 *       with its last day, which the employee is told, and the own view comes first.
 *   <li>Three answers or more are shown without names, item by item in the order of their levels. Fewer are shown only where the colleague agreed to be named,
 *       and the others stay closed for ever ({@link org.stupeni.observation.peer.SideBySide}). Who of those asked has answered is never told, only how many.
 *   <li>The employee may show the whole to the manager of the day, and take that back.
 * </ul>
 */
package org.stupeni.observation.peer;
