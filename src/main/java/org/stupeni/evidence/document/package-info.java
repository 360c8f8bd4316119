/**
 * Evidence that people bring: what was learnt or done where the portal was not, checked by HR before it counts.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A document is a small case: a course elsewhere that is to stand in the place of one here, a colleague who was mentored, a project. It is written first,
 *       a file is added to it, then it is sent; so a file that is refused loses no word.
 *   <li>What happened to it stands in {@code document_step}: each sending with its file, each answer with its words. Steps are only added.
 *   <li>Files are PDF, JPEG or PNG by their first bytes, whatever their name says, kept once by their hash. Only the owner and HR read them: who is asked to
 *       confirm a mentoring reads the words, not the file.
 *   <li>The mentored colleague can confirm or deny; HR decides either way and sees the answer.
 *   <li>An accepted document is one row of the ledger, of source {@code document}. HR says whether rules may count it or it only supports, and until when it
 *       holds. Nobody accepts anything of their own.
 *   <li>HR and managers record a mentoring or a project of somebody else directly, with a reason: a case that begins and ends with its acceptance. HR
 *       need not confirm a manager's entry: that the line's word alone carries no level is seen to where the level is decided.
 * </ul>
 */
package org.stupeni.evidence.document;
