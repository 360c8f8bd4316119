/**
 * Texts of foreign files: which encoding their bytes have, and how plain text and HTML become Markdown.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Bytes decide, not declarations: a file that says one encoding and holds another is read as it is, and the report says so.
 *   <li>HTML is never passed on. What it says is written anew as Markdown; elements that do something are left out and named.
 *   <li>Plain text is escaped, so that it reads as Markdown exactly as it was written.
 * </ul>
 */
package org.stupeni.course.exchange.text;
