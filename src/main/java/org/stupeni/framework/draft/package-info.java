/**
 * The framework as it is being written: one draft at a time, edited part by part in the browser, published for a day or discarded.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>There is one draft for everybody of HR, so what is published is what all of them saw. Two people may edit it at once: what counts is the part that a
 *       form shows, and whoever saves a part that somebody else has changed meanwhile is told, with what was typed still there.
 *   <li>A draft may be incomplete, for a new competency begins empty. What speaks against it is shown at its place by the same rules that a file is read by
 *       ({@link org.stupeni.framework.FrameworkRules}), and nothing of it can be published before there is nothing left.
 *   <li>An id that was ever published is for ever: its competency or indicator can be retired and taken back, never deleted. What was added in the draft itself
 *       can be taken out again.
 *   <li>A version that is withdrawn before its first day stays in the list; its content can be taken up as a draft again, as any version's can.
 *   <li>A changed {@code framework.yaml} is published only while the framework was never edited in the portal. After that it becomes a draft, or waits until the
 *       draft that is open is published or discarded: nobody's work is overwritten by a start. It is merged text by text and rule by rule with what the portal has; where
 *       both changed the same, the portal's stands and the file's is shown beside it.
 * </ul>
 */
package org.stupeni.framework.draft;
