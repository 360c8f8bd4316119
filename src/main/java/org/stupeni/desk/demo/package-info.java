/**
 * The past of the demo: two years in which its people learned, sat exams, were observed and certified, so that whoever tries the portal out finds levels,
 * certificates that end, a queue, and decisions to look into.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Nothing is written past the rooms: every deed of the past is the deed of today, done by a thread that lives at another moment. So every rule held,
 *       every row has its reason, and the trail knows it all. What a rule refuses does not happen, here as everywhere.
 *   <li>What happens is the same on every machine; only the papers of the exams are drawn anew.
 *   <li>The accounts that can sign in have no past of their own as learners: whoever tries a task begins at its beginning.
 *   <li>Until its last deed whatever follows the calendar waits: in the middle of a past nobody stands where they stand today.
 *   <li>It comes about behind the running portal, in a minute or two after the first start.
 * </ul>
 */
package org.stupeni.desk.demo;
