/**
 * What the portal tells a person: notes behind the bell.
 *
 * <p>Rooms below know nothing of notes. Observers here write them in the sender's transaction, so a note is there exactly if the deed is.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A note keeps its kind and the words that change (titles in both languages, a level, a reason), not sentences: it is read in the language its reader
 *       uses then.
 *   <li>Opening the page marks nothing as read; the person does, with a button.
 * </ul>
 */
package org.stupeni.notification;
