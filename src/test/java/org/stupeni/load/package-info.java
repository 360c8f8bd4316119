/**
 * What many takers at once cost, and whether each of them keeps everything: figures by {@code mvn verify -Pload}, on a quiet machine; no part of
 * {@code mvn verify}.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>The takers speak HTTP as the player does, by the JDK's client, one request for each answer; their processor time is not the server's and is
 *       not counted with it, but on the same machine it is taken from it.
 *   <li>Sessions are put into the database: what a password hash costs is another question.
 *   <li>What a taker was told is kept by the taker and compared with the database afterwards: every acknowledged answer once, one grading an attempt,
 *       its points as the taker's own key says.
 * </ul>
 */
package org.stupeni.load;
