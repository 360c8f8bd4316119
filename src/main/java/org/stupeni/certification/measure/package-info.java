/**
 * What is done to a certificate after it was issued: it is suspended, reinstated or revoked, with a reason; by two people where two decide about the level.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>From level 4 on, and where the rule by which a lower level was decided asks for two or for a panel, one person orders a measure and another one, independent of the person and of the first, carries it out: until then nothing changes.
 *   <li>A measure is rows of its own; the certificate's row never changes, and what it was worth on a past day stays so.
 *   <li>A revocation is for good. Who holds the level again holds it by a new decision with a certificate of its own.
 * </ul>
 */
package org.stupeni.certification.measure;
