/**
 * The desk: the start page of each role, and what the portal says of itself when it starts. No tables.
 *
 * <p>The top floor: it calls every room and none calls it.
 */
package org.stupeni.desk;
