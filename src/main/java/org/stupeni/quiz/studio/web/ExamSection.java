package org.stupeni.quiz.studio.web;

import java.util.List;

/**
 * A row of a blueprint in its form.
 *
 * @param id the way to it
 * @param fixed whether it names its questions
 * @param named the questions that it names
 * @param counts what the bank has for it
 */
public record ExamSection(
        String id,
        int number,
        boolean fixed,
        List<PlainField> fields,
        List<PlainField.Choice> named,
        List<Count> counts,
        List<String> told) {

    /** A sum in words, with the kind of its mark. */
    public record Count(String kind, String text) {}
}
