/**
 * Questions as a table, for whoever would rather write in a spreadsheet.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A question is a row, and each of its parts a row below it: options, pairs, steps, values. So no type needs columns of its own, and rows can be added
 *       without end.
 *   <li>Headings and words are read in both languages of the portal, whatever the order of the columns. Texts are Markdown.
 *   <li>CSV and XLSX hold the same rows. XLSX is taken apart here, by the room's own archive and XML: a workbook is a stranger's archive like any other.
 *   <li>Conversations do not fit into rows; the report of an export names them.
 * </ul>
 */
package org.stupeni.course.exchange.sheet;
