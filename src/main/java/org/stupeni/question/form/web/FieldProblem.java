package org.stupeni.question.form.web;

/**
 * Something that is wrong with a node.
 *
 * @param field the field of its form that it speaks of, empty where there is none
 * @param place the id of what is to be looked at, empty where nothing shows it
 * @param said the sentence beside the field
 * @param told the sentence with the place it speaks of
 */
public record FieldProblem(String field, String place, String said, String told) {}
