/**
 * QTI 2.1, 2.2 and 3.0: packages with a manifest, or single items.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>A named subset: choice, order, match, associate, extended text, text entry (words and numbers), inline choice, gap match; text with several text
 *       entries or inline choices is a text with gaps. All other interactions are named.
 *   <li>The names of 3.0 are those of 2.x in another spelling; they are brought into one form before anything is read.
 *   <li>Keys come from the declarations. Response processing is understood as the templates {@code match_correct} and {@code map_response}, as comparisons
 *       with a tolerance, and as a weighted sum; of anything else the report says that it was not taken over.
 *   <li>Nothing a package names is ever fetched: schemas, templates and pictures are taken from the archive or not at all.
 *   <li>Identifiers are kept where they may be ids here. Indicator, lesson, difficulty and tags travel as keywords of the manifest.
 * </ul>
 */
package org.stupeni.course.exchange.qti;
