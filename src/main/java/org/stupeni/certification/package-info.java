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
 *   <li>The words are frozen in the certificate's row, when the certificate is issued; the sheet is drawn later, outside of any transaction, and its bytes
 *       are kept: what was handed out once never looks different.
 *   <li>The sheet is PDF/A-3 and holds the certificate's signed credential, which {@code badge} makes some seconds after the decision; until then the print waits.
 *       Equal words make equal bytes. A sheet that was printed before stays what it is.
 *   <li>Whoever brings a sheet back is told by its hash whether it is the very one; a changed one is told by the credential inside, which is looked for in the bytes
 *       without a reader of PDF.
 *   <li>Whether a certificate is valid is never stored. It is computed for a day from its dates, revocations and later certificates.
 *   <li>A decision is made first and its certificate issued later, when the term in which it can be taken back has ended: only then the level is held, counts for
 *       higher ones, and the person is told. What the portal decides by rule is issued at once; what is declined is told at once and cannot be taken back.
 *   <li>A level may be renewed in the last months its rule names. The new period begins on the day after the old one, so that who renews early loses no day;
 *       after the end it begins on the day of the decision, and the gap stays visible. A renewal rests on evidence of its own period: where the rule lets
 *       evidence grow old, only what came after the last decision counts.
 *   <li>Who may decide about whom stands in {@code independence}, what two decide in {@code proposal}, what is done to certificates in {@code measure}, what
 *       people say against decisions in {@code appeal}, against everything else in {@code complaint}, and level 1 in {@code need}.
 * </ul>
 */
package org.stupeni.certification;
