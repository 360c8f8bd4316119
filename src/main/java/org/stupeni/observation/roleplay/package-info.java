/**
 * Role-plays of three: one serves, one is the client, one observes, and after each round they change seats.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A game has three people and three different briefs: whoever has read a client's secret cannot serve that client. Three rounds bring everybody to every
 *       seat once ({@link org.stupeni.observation.roleplay.Seat}).
 *   <li>The briefs are kept word for word with the game, and the checklist by its version: a game that was laid aside goes on as it began.
 *   <li>What somebody else's seat knows does not leave the server before the round is over; a round that has not come is not shown at all.
 *   <li>The observer ends a round. Nothing else has to be pressed in time: a game is laid aside by going away and goes on where it stood.
 *   <li>It is practice. Marks and words are shown to the one who served and to nobody else, not to who opened the game; nothing of it is evidence.
 * </ul>
 */
package org.stupeni.observation.roleplay;
