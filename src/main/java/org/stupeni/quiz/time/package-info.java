/**
 * The time of running attempts: the ledger of what is given or given back, incidents that people report, outages, and who sits right now.
 *
 * <p>Calls {@code attempt} and {@code paper}.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Servers write when they live. What no server covers is an outage, and attempts that were running get its whole length back before time closes
 *       anything, once for each outage: an attempt that ran out while nobody could answer goes on with as much time as it had.
 * </ul>
 */
package org.stupeni.quiz.time;
