/**
 * How people sign in and stay so: sessions, passwords, links to choose one, devices.
 *
 * <p>Calls the root, which tells by facts of the same transaction who was blocked or has left.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A login session is a row, looked up on every request: it survives restarts, is the same on every node, and ends everywhere at once. The servlet
 *       session is not used for signing in.
 *   <li>A session ends after half an hour without a request and after twelve hours, but never in the middle of an exam: identity asks upwards ({@link
 *       KeepsSignedIn}), and only when the twelve hours are over.
 *   <li>A new password is judged by its length and by how soon it would be guessed; no characters are demanded, none are forbidden, and it never expires.
 *   <li>A forgotten password is replaced by a link that an administrator makes and hands over: it holds a random token, of which only the hash is kept, works
 *       once and for a day. The portal sends no mail that would let somebody in.
 * </ul>
 */
package org.stupeni.identity.signin;
