package org.stupeni.certification.badge;

/**
 * Where the status of a credential stands.
 *
 * @param list the number of the list, from 1
 * @param index the bit in it, from 0
 */
record StatusPlace(int list, int index) {}
