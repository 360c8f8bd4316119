/**
 * A question as fields that are filled in: each type's fields, the document they make, and what a person does to them.
 *
 * <h2>Decisions</h2>
 * <ul>
 *   <li>Each type has a description of its fields ({@link org.stupeni.question.form.QuestionFields}), which reads and writes them as {@link org.stupeni.platform.fields} says.
 *   <li>Adding, removing, moving and changing the type are done to the map, on the server, whether a script sends it or not.
 * </ul>
 */
package org.stupeni.question.form;
