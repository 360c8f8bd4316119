package org.stupeni.quiz.studio.web;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.stupeni.course.draft.NodeForm;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.question.form.QuestionForm;

/** A document as lines that people can compare: the fields of a lesson or a question one below the other, anything else as it is. Pure. */
final class ReadableText {

    private ReadableText() {}

    /** @param names what a field is called */
    static String of(NodeKind kind, String document, UnaryOperator<String> names) {
        if (document == null) {
            return "";
        }
        Map<String, String> parts = NodeForm.parts(kind, document, Map.of());
        if (kind != NodeKind.LESSON && !QuestionForm.isFields(parts)) {
            return document;
        }
        return parts.entrySet().stream()
                .filter(part -> kind == NodeKind.LESSON || isTold(part.getKey(), part.getValue()))
                .map(part -> names.apply(part.getKey()) + "\n" + part.getValue())
                .collect(Collectors.joining("\n\n"));
    }

    private static boolean isTold(String part, String value) {
        return !value.isBlank() && !part.equals("question") && !part.matches("(.+-)?(?<!gaps-[0-9]{1,2}-)id");
    }
}
