/**
 * What many people's levels look like together: matrix, gaps, coverage, expiries, trends, and the table they are read from.
 *
 * <p>Nothing here is decided and nothing here is evidence: every row can be made anew from the rooms below.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A list of a hundred thousand people cannot ask the ledger. {@link org.stupeni.report.PersonLevel} keeps one row per person who is there and competency:
 *       what is held, what is reached and what waits for a decision today, beside what lists are filtered and sorted by, so that a page of the matrix reads one table.
 *   <li>The table follows every event in its transaction, and the calendar by a job within two minutes after midnight; a nightly check makes every row anew,
 *       mends what differs and says so to the administrator, since a difference is a mistake of the portal.
 *   <li>Another nightly check asks what the table is made from: {@link org.stupeni.report.LevelProof}. It mends nothing and tells the administrator.
 *   <li>Totals under any filter are counted by {@link org.stupeni.report.Standing}, a word in each row that tells all levels of the person: one index is read,
 *       one entry a person. Counters that deeds add to would make deeds wait for each other; two deeds about one person do, and look again.
 *   <li>It is for lists. Who must be exact about one person asks {@code HeldLevels} and {@code ReachedLevels}.
 *   <li>Who has left has no rows: no list of levels shows them, and no condition has to remember it.
 * </ul>
 */
package org.stupeni.report;
