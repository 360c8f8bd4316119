package org.stupeni.course.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlDocument;
import org.stupeni.question.form.QuestionForm;

/**
 * A node's document as the fields of its editor, and back. A field is named by what it holds and its language: {@code title-ru}. What has no form of its own is one
 * field, {@code text}. Pure; what is not readable as a document gives empty fields.
 */
public final class NodeForm {

    private static final List<String> HEADER = List.of("title", "summary", "purpose");
    private static final List<String> MODULE = List.of("title", "summary");

    private NodeForm() {}

    /** The fields in the order of the form. */
    public static Map<String, String> parts(NodeKind kind, String document) {
        return switch (kind) {
            case HEADER -> header(document);
            case MODULE -> locals(document, MODULE);
            case LESSON -> lesson(LessonDocument.read(document).orElse(new LessonDocument(null, 0, null)));
            default -> new LinkedHashMap<>(Map.of("text", document));
        };
    }

    private static Map<String, String> header(String document) {
        Map<String, String> parts = locals(document, HEADER);
        Optional<YamlDocument> read = read(document);
        parts.put(
                "competency", read.flatMap(place -> plain(place, "competency")).orElse(""));
        parts.put(
                "practice",
                read.flatMap(place -> place.at("complete"))
                        .flatMap(place -> plain(place, "practice"))
                        .orElse("all"));
        return parts;
    }

    private static Map<String, String> locals(String document, List<String> keys) {
        Optional<YamlDocument> read = read(document);
        Map<String, String> parts = new LinkedHashMap<>();
        for (String key : keys) {
            for (String language : List.of("ru", "en")) {
                parts.put(
                        key + "-" + language,
                        read.flatMap(place -> place.at(key))
                                .flatMap(place -> plain(place, language))
                                .orElse(""));
            }
        }
        return parts;
    }

    private static Optional<YamlDocument> read(String document) {
        return YamlDocument.read("", document, problem -> {});
    }

    private static Optional<String> plain(YamlDocument place, String key) {
        return place.at(key).filter(YamlDocument::isPlain).map(YamlDocument::value);
    }

    /** A text area takes the first line end away, so that the empty line below the title is not shown. */
    private static Map<String, String> lesson(LessonDocument lesson) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("minutes", lesson.minutes() == 0 ? "" : String.valueOf(lesson.minutes()));
        parts.put("title-ru", lesson.title().ru());
        parts.put("body-ru", lesson.body().ru().replaceFirst("^\n", ""));
        parts.put("title-en", lesson.title().en());
        parts.put("body-en", lesson.body().en().replaceFirst("^\n", ""));
        return parts;
    }

    /**
     * The field that has this line of a document, which was made of fields; nothing where it is none of a text in a language,
     * or a line that follows the document, as the list of a module's lessons does.
     */
    static Optional<String> partAt(String document, int line) {
        List<String> lines = document.lines().toList();
        String language = null;
        for (int i = line > lines.size() ? -1 : line - 1; i >= 0; i--) {
            String text = lines.get(i);
            if (language == null && (text.startsWith("  ru:") || text.startsWith("  en:"))) {
                language = text.substring(2, 4);
            }
            if (!text.isEmpty() && !text.startsWith(" ")) {
                String key = text.replaceFirst(":.*", "");
                return language == null || !HEADER.contains(key) ? Optional.empty() : Optional.of(key + "-" + language);
            }
        }
        return Optional.empty();
    }

    /** The document of these fields; one that is missing is empty. */
    public static String document(NodeKind kind, Map<String, String> parts) {
        return switch (kind) {
            case HEADER ->
                CourseNodes.header(
                        text(parts, "competency"),
                        local(parts, "title"),
                        local(parts, "summary"),
                        local(parts, "purpose"),
                        !"none".equals(text(parts, "practice")));
            case MODULE -> CourseNodes.module(local(parts, "title"), local(parts, "summary"));
            case LESSON ->
                new LessonDocument(
                                local(parts, "title"),
                                number(text(parts, "minutes")),
                                new LocalText(body(parts, "body-ru"), body(parts, "body-en")))
                        .write();
            default -> NodeFields.isOf(kind, parts) ? NodeFields.document(parts).orElseThrow() : question(kind, parts);
        };
    }

    /**
     * The fields of a document as an editor shows it that shows these: a question or an exam can be written by fields or as a text.
     *
     * @param shown the fields that the editor sent
     */
    public static Map<String, String> parts(NodeKind kind, String document, Map<String, String> shown) {
        if (NodeFields.isOf(kind, shown)) {
            return NodeFields.of(kind, document).orElseGet(() -> parts(kind, document));
        }
        if (kind.isQuestion() && shown.get("text") == null) {
            QuestionForm.Filled filled = QuestionForm.read(document);
            if (filled.isShown()) {
                return filled.parts();
            }
        }
        return parts(kind, document);
    }

    private static String question(NodeKind kind, Map<String, String> parts) {
        boolean fields = kind.isQuestion() && parts.get("text") == null && QuestionForm.isFields(parts);
        return fields ? QuestionForm.document(parts) : raw(parts);
    }

    private static String raw(Map<String, String> parts) {
        return (parts.get("text") == null ? "" : parts.get("text")).replace("\r\n", "\n");
    }

    private static LocalText local(Map<String, String> parts, String key) {
        return new LocalText(text(parts, key + "-ru"), text(parts, key + "-en"));
    }

    private static String text(Map<String, String> parts, String key) {
        String value = parts.get(key);
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    private static String body(Map<String, String> parts, String key) {
        String value = parts.get(key);
        String body = value == null ? "" : value.replace("\r\n", "\n").stripTrailing();
        return body.isEmpty() ? "" : "\n" + body;
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }
}
