/**
 * The time of running attempts: the ledger of what is given or given back, incidents that people report, outages, and who sits right now.
 *
 * <p>Calls {@code attempt} and {@code paper}.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Servers write when they live. What no server covers is an outage, and attempts that were running get its whole length back before time closes
 *       anything, once for each outage: an attempt that ran out while nobody could answer goes on with as much time as it had. The way back is given too: whoever finds no server tries again after
 *       up to forty seconds, and that pause is the outage's doing.
 *   <li>A connection that one person alone lost, while the portal worked and served others, gives nothing by itself: the server cannot tell a dead network from a
 *       device that was switched off. What was answered meanwhile waits on the device and counts if it comes in time; for the rest there is the report, beside
 *       which the log's longest wait stands, and a person who may give time.
 * </ul>
 */
package org.stupeni.quiz.time;
