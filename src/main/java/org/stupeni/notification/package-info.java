/**
 * What the portal tells a person: notes behind the bell.
 *
 * <p>Rooms below know nothing of notes. Observers here write them in the sender's transaction, so a note is there exactly if the deed is.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A note keeps its kind and the words that change (titles in both languages, a level, a reason), not sentences: it is read in the language its reader
 *       uses then.
 *   <li>Looking at a list marks nothing as read. Opening a note does, by a post that leads on to what the note speaks of; so does the button for all that are
 *       shown.
 * </ul>
 */
package org.stupeni.notification;
