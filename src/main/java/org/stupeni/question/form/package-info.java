/**
 * A question as fields that are filled in: each type's fields, the document they make, and what a person does to them.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Fields are a flat map of texts: a field's name is the path of its place in the document with hyphens, {@code options-1-text-en}. So a page, a script and a
 *       form without a script send the same, and what is wrong at a place stands beside its field.
 *   <li>One description of a type ({@link org.stupeni.question.form.FormField}) reads the fields from a document and writes them back. What a question may be is
 *       told by its reader alone; the fields take what is unfinished and what is wrong as it was typed.
 *   <li>What the fields cannot show is named, and such a document is not written from fields: nothing of it is lost.
 *   <li>Adding, removing, moving and changing the type are done to the map, on the server, whether a script sends it or not.
 * </ul>
 */
package org.stupeni.question.form;
