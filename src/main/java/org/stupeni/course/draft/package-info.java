/**
 * Courses as they are being written: a draft is one row per node (header, module, lesson, picture, question, exam, checklist), each with a version of its own.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>There is one draft of a course at a time, and everybody writes in that one: two trainers in different nodes never meet. Whoever saves a node that somebody
 *       else has saved since is told, with both texts; the later one is put aside in the history, never lost and never silently written over the other.
 *   <li>Every change locks the row of the draft first and then looks at the version of the node: nothing can be saved into a draft that is just being published.
 *   <li>A document has the form of its file in the folder of courses. The draft is put together by the reader of the folder itself, in memory; each problem is led
 *       back to its node. So there is one set of rules for what may be published.
 *   <li>Photos are no nodes: a text names them, and the reader is told which of them {@link org.stupeni.course.media.CoursePictures} has. What an open draft names, in its
 *       history too, is not forgotten.
 *   <li>A draft may be incomplete. Nothing is published before there is nothing left to complain of.
 *   <li>A node keeps its text before each save; what is deleted stays and can be taken back, and no id is given twice.
 *   <li>A version that was published meanwhile, by a repair of a question, is merged node by node: what the draft has not touched takes the newer text, what both
 *       changed is for a person to decide. Until that is done the draft cannot be published.
 *   <li>The fields of an exam, a conversation and a checklist are called by the way to their value in the document, {@code nodes.0.says.ru}, so that what the reader says of a line
 *       finds its field. They are read and written by descriptions, as those of other questions are ({@link org.stupeni.platform.fields}); what these cannot show is edited as text.
 *   <li>Many questions are changed at once in the lines of their heads only; the dry run and the deed use the versions that were shown, so nobody's work is written
 *       over, and one undoing gives back what nobody has touched since.
 * </ul>
 */
package org.stupeni.course.draft;
