/**
 * Decisions about levels, the levels held by them, and certificates.
 *
 * <p>What a person reaches is computed from evidence, one floor below; what a person holds is decided here, by somebody, with a reason, on a day. Nothing here
 * ever changes a row once written: a renewal is a new decision, a revocation a row of its own.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A certificate prints Russian first and English below it, on one sheet: it is made once, while its reader may be anybody. The name stands as the
 *       directory writes it and is not transliterated.
 *   <li>The words are frozen in the certificate's row, in the transaction of the decision; the sheet is drawn later, outside of any transaction, and its bytes
 *       are kept: what was handed out once never looks different.
 *   <li>Whether a certificate is valid is never stored. It is computed for a day from its dates, revocations and later certificates.
 * </ul>
 */
package org.stupeni.certification;
