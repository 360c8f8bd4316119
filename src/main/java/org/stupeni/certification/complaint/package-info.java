/**
 * Complaints: somebody is not content with how they are taught, examined or certified, says so, and somebody whom it does not concern answers within a term.
 *
 * <p>What is decided about a person is appealed against in {@code appeal}, what a question asks is disputed in {@code quiz}; a complaint is about everything else.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>It has two terms: {@code portal.complaint.days} for the answer, a sixth of them for somebody to take it up. One date is kept as the term that runs, and
 *       it orders the register: what is overdue is first without a word in any query.
 *   <li>Whom it is about finds it nowhere: not in the register, its files or by its address, which answers as if there were none. Whoever reports to that
 *       person, or declared a conflict of interest with one of the two, sees that it is there and leaves it to others. Managers of the two are not barred: nobody
 *       else can change what it is about.
 *   <li>Whoever complains reads the own complaint among the own ones only: what is noted while it is looked into is for those who handle it.
 *   <li>Whoever does not want to be named to the person complained about stands by name on the page of those who handle it, and in no file: a file goes further than
 *       a page.
 *   <li>What was done is a row of its own, written once: the complaint itself keeps only where it stands. The trail knows ids, no words.
 *   <li>A complaint is about people, often about several, and proves nobody's level: it is in no auditor's pack and in no transcript. It is kept as long as the
 *       database is; its register is the record an auditor of the procedure asks for.
 * </ul>
 */
package org.stupeni.certification.complaint;
