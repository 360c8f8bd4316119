package org.stupeni.quiz.studio.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.course.draft.NodeFields;
import org.stupeni.course.draft.NodeForm;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.question.form.web.ReadableQuestion;

/**
 * A document as lines that people can compare: the fields of its form one below the other, each with what the form calls it. What no form can show whole is left as it
 * is, so that no difference is hidden. Pure.
 */
final class ReadableText {

    private ReadableText() {}

    static String of(NodeKind kind, String document, ReadableWords words) {
        if (document == null) {
            return "";
        }
        return NodeFields.of(kind, document)
                .map(fields -> ReadablePlan.of(fields, words))
                .orElseGet(() -> parts(kind, document, words));
    }

    private static String parts(NodeKind kind, String document, ReadableWords words) {
        Map<String, String> parts = NodeForm.parts(kind, document, Map.of());
        if (kind == NodeKind.HEADER || kind == NodeKind.MODULE) {
            return NodeForm.document(kind, parts).strip().equals(document.strip())
                    ? told(kind, parts, words)
                    : document;
        }
        return kind == NodeKind.LESSON
                ? told(kind, parts, words)
                : kind.isQuestion() ? ReadableQuestion.of(document, words.language(), words::indicator) : document;
    }

    private static String told(NodeKind kind, Map<String, String> parts, ReadableWords words) {
        if (kind == NodeKind.LESSON) {
            return parts.entrySet().stream()
                    .map(part -> words.part(part.getKey()) + "\n" + part.getValue())
                    .collect(Collectors.joining("\n\n"));
        }
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().isBlank())
                .flatMap(part -> ReadableQuestion.lines(
                        words.part(part.getKey()),
                        kind == NodeKind.HEADER ? chosen(part.getKey(), part.getValue(), words) : part.getValue())
                        .stream())
                .collect(Collectors.joining("\n"));
    }

    private static String chosen(String part, String value, ReadableWords words) {
        return switch (part) {
            case "competency" -> words.competency(value);
            case "practice" -> words.of(value.equals("none") ? "draft_node.practice_none" : "draft_node.practice_all");
            default -> value;
        };
    }
}
