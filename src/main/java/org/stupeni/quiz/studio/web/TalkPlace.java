package org.stupeni.quiz.studio.web;

import java.util.List;

/**
 * A node or an ending of a conversation in its form.
 *
 * @param id the way to it
 * @param name its id in the document, as replies name it
 * @param fields of the texts, Russian and English in turn
 * @param points of an ending, or null
 * @param pointers who leads to it, in words
 * @param replies of a node
 */
public record TalkPlace(
        String id,
        String name,
        String title,
        boolean isEnding,
        List<PlainField> fields,
        PlainField points,
        List<String> pointers,
        List<ExamSection.Count> marks,
        List<Reply> replies,
        List<String> told,
        PlainField hidden) {

    /**
     * A reply in its form.
     *
     * @param points one field for each indicator
     */
    public record Reply(
            String id,
            String title,
            List<PlainField> fields,
            List<PlainField> points,
            PlainField to,
            List<String> told,
            PlainField hidden) {}
}
