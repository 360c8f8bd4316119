/**
 * What a trainer writes to a group of people of a course.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A message is a note behind the bell of each person. Who has read it is what the notes say.
 *   <li>It is plain text in which addresses become links. Written in one language it is read in that one by everybody, in both each reads the own.
 *   <li>The page shows how many get it and sends a seal of exactly these people along: if they are others when it is sent, it is not sent but shown anew.
 *   <li>The form has a name of its own: sent twice, it is one message. The same words to the same people within an hour are asked about once more.
 * </ul>
 */
package org.stupeni.notification.message;
