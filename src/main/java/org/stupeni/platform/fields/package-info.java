/**
 * A document as fields that are filled in, by a description of what stands where.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Fields are a flat map of texts: a field's name is the path of its place in the document, {@code options-1-text-en}. So a page, a script and a form without a
 *       script send the same, and what is wrong at a place stands beside its field.
 *   <li>One description ({@link org.stupeni.platform.fields.FormField}) reads the fields from a document and writes them back. What a document may be is told by its
 *       reader alone; the fields take what is unfinished and what is wrong as it was typed.
 *   <li>What the fields cannot show is named, and such a document is not written from fields: nothing of it is lost.
 * </ul>
 */
package org.stupeni.platform.fields;
