/**
 * The auditor's pack: everything that a person's levels rest on, in one file that can be checked without the portal.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>It is a zip of plain files: JSON for values, the certificates' own PDFs, the files people brought. {@code manifest.json} names each with its SHA-256
 *       and what is not in the pack; {@code VERIFY.md} says in both languages how to check it with nothing but {@code sha256sum}. The manifest comes signed as well
 *       ({@code manifest.jws}): who replaces a file together with its hash cannot sign that.
 *   <li>Of exams it holds what was asked, answered and earned, and the hash of each question's version, never a key: a pack must not spoil a question.
 *   <li>Of the trail it holds the rows about this person's decisions and certificates, with all that their hashes are made of, and nobody else's rows: that each is linked to
 *       the row before it shows only in the whole trail, which the administrator exports. Every decision is there word for word, as the file whose hash the trail
 *       sealed, and every row of the ledger that a decision cites, whose hash stands in the decision. {@link org.stupeni.platform.TrailVerifier} is in the pack and checks
 *       rows and decisions. Rules and checklists are files with the hashes they were published and used by in the same way.
 *   <li>Whoever observed, marked, proposed, answered or did something to a certificate is named by the id the trail knows; {@code people.json} tells each one's
 *       number in the list of staff, and no name. Names stand where a record has always shown them: with deciders, observers and panels.
 *   <li>What is nobody's business stays out: accommodation (an attempt does not even tell its deadline), self- and peer assessment, role-plays, the severity of
 *       observers, pictures, complaints.
 *   <li>It is written as it is sent, file by file, and kept nowhere. That it was taken, by whom and about whom, is a fact of the trail.
 *   <li>Nobody takes a pack of their own: their record is what they take.
 * </ul>
 */
package org.stupeni.certification.pack;
