package org.stupeni.quiz.studio.web;

import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stupeni.course.draft.NodeForm;
import org.stupeni.course.draft.NodeKind;

/** A document as lines that people can compare: a lesson's fields one below the other, anything else as it is. Pure. */
final class ReadableText {

    private ReadableText() {}

    /** @param names what a field is called */
    static String of(NodeKind kind, String document, UnaryOperator<String> names) {
        if (document == null) {
            return "";
        }
        if (kind != NodeKind.LESSON) {
            return document;
        }
        return NodeForm.parts(kind, document).entrySet().stream()
                .map(part -> names.apply(part.getKey()) + "\n" + part.getValue())
                .collect(Collectors.joining("\n\n"));
    }
}
