package org.stupeni.certification.pack;

/**
 * Somebody that pieces of a pack name by their id.
 *
 * @param number in the list of staff, or null if nobody has it any more
 */
record PackedPerson(Long id, String number) {}
