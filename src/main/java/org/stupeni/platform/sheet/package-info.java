/**
 * Tables that people take away: the same rows as XLSX and as CSV, written while they are read.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A column has a type, so that a number stays one that can be summed, and a text never becomes a formula: in CSV a text that begins like one gets an
 *       apostrophe before it, in XLSX it stands as a text, which is never computed, and unchanged.
 *   <li>CSV is for the spreadsheet of a reader of that language: semicolons and decimal commas in Russian, commas and points in English, and the mark at its
 *       beginning that tells UTF-8. Days are written as 2026-03-12, which every spreadsheet reads in every country.
 *   <li>Moments stand in the organisation's zone, whose name the heading says: a table that is passed on must not depend on who took it.
 *   <li>Nothing is collected in memory: rows come from an iterator, texts stand in their cells.
 * </ul>
 */
package org.stupeni.platform.sheet;
