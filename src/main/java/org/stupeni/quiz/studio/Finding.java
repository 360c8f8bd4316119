package org.stupeni.quiz.studio;

import java.util.List;
import org.stupeni.course.draft.NodeKey;
import org.stupeni.course.draft.NodeKind;

/**
 * Something that a look at a course before its publication finds.
 *
 * @param error whether it keeps the course from being published; else it may be as it is if whoever publishes has seen it
 * @param rule the last part of the key of its sentence
 * @param node where it can be mended
 * @param words for the places of the sentence
 */
public record Finding(boolean error, String rule, NodeKey node, List<Object> words) {

    static final String COURSE = "course";

    public Finding {
        words = List.copyOf(words);
    }

    static Finding error(String rule, NodeKey node, Object... words) {
        return new Finding(true, rule, node, List.of(words));
    }

    static Finding warning(String rule, NodeKey node, Object... words) {
        return new Finding(false, rule, node, List.of(words));
    }

    static NodeKey course() {
        return at(NodeKind.HEADER, COURSE);
    }

    static NodeKey at(NodeKind kind, String id) {
        return new NodeKey(kind, "", id);
    }
}
