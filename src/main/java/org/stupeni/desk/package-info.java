/**
 * The desk: areas and where each person's day begins, the start page of learners, the manager's team, what the administrator sees of the portal, and
 * what the portal says of itself when it starts. No tables.
 *
 * <p>The top floor: it calls every room and none calls it.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Whose day begins where: work comes before learning, and of several kinds of work the one that others wait for (decisions, courses, a team, the
 *       machine). Who only learns begins at home.
 *   <li>A manager sees levels, progress, passed or failed, and dates, down the whole line. Answers, points, accommodation and the reasons of declined
 *       decisions are read by no query of the team's pages.
 * </ul>
 */
package org.stupeni.desk;
