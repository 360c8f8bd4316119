/**
 * Opening what strangers made: XML, archives and pictures.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>XML with a document type is refused before it is parsed: no entity is ever expanded, nothing is ever fetched.
 *   <li>An archive is unpacked in memory only, its names are names and never paths of this machine; bytes are counted while they are read, whatever its
 *       headers say. Archives inside archives are not opened.
 *   <li>A picture is what its first bytes say. An SVG is written anew from a list of shapes; what else it had is named.
 * </ul>
 */
package org.stupeni.course.exchange.safe;
