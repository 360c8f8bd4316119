/**
 * Questions and courses from and for other programs: readers and writers of the field's formats. Pure: bytes come in, values go out; nothing is written
 * anywhere, no table and no page is known here.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A reader never throws on what a file holds and never stops at one bad question. What it finds is an {@link org.stupeni.course.exchange.ImportReport}:
 *       every question of the file stands in it, with its line, as taken, taken with losses, unknown or broken.
 *   <li>Nothing is dropped silently: whatever of a question has no place here is a {@link org.stupeni.course.exchange.Note}, a key of the texts with its
 *       arguments. A writer tells in the same way what its format cannot carry.
 *   <li>A foreign question has one language; the other one is empty, and the report says so. Moodle's {@code multilang} spans carry both.
 *   <li>A draft may break rules that a published question keeps (feedback of every option, at least three pairs): the report names them as things to do.
 *   <li>What is read becomes Markdown. HTML is taken apart by the sanitiser's lexer and written anew from a list of elements, never passed through.
 *   <li>All limits stand in {@link org.stupeni.course.exchange.Limits}; all XML goes through {@code safe.SafeXml}, all archives through {@code safe.Archive}.
 *   <li>Each format has a package of its own: a reader, a writer, and what they share.
 * </ul>
 */
package org.stupeni.course.exchange;
