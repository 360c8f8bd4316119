/**
 * Courses and questions on their way out of the portal and into it: what the pages of exchange need beyond the readers and writers of
 * {@link org.stupeni.course.exchange}.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>What a format loses is told before the file is made, by writing the file and throwing it away: so the page and the file cannot differ.
 *   <li>An exported file holds keys. It is a post, and who took what is a fact of the trail.
 *   <li>A file that is brought is kept as it came, for a week, with the numbers of the questions that are chosen; it is read again for every page and for
 *       the taking. So nothing of what a browser sends back is believed, and no session carries it.
 *   <li>Everybody sees only what they brought themselves.
 *   <li>Two questions are the same where what is asked has the same letters and digits, whatever their marks, case and spaces; they are named and not
 *       chosen, but can be. How near others come is told from the same stems, by {@link org.stupeni.course.transfer.NearStems}.
 * </ul>
 */
package org.stupeni.course.transfer;
