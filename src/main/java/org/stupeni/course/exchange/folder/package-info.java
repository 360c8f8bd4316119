/**
 * The portal's own form as an archive: a course as {@code courses/README.md} describes it, or questions alone as a file of a bank.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Equal courses make equal archives: one order, one moment, one way to write each file. What is read from an archive and written again is the same
 *       archive, byte by byte; the course has the same hash.
 *   <li>The archive is read by the reader of the folder itself, from memory. It is as strict as that: a course with a problem is not taken, its questions
 *       that have none are.
 *   <li>The bank is cut into files where the module changes, so that the order of its questions stays.
 * </ul>
 */
package org.stupeni.course.exchange.folder;
