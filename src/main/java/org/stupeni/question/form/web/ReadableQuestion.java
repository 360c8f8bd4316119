package org.stupeni.question.form.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.platform.Language;
import org.stupeni.question.form.QuestionForm;

/** A question as lines that people can compare: its fields one below the other, each with what the form calls it. Pure. */
public final class ReadableQuestion {

    private ReadableQuestion() {}

    /** The document itself where fields cannot show it whole, so that no difference is hidden. */
    public static String of(String document, Language language) {
        QuestionForm.Filled filled = QuestionForm.read(document);
        return filled.isShown() ? of(filled.parts(), new FieldWords(language)) : document;
    }

    static String of(Map<String, String> parts, FieldWords words) {
        return parts.entrySet().stream()
                .filter(part -> isTold(part.getKey(), part.getValue()))
                .flatMap(part -> lines(words.part(part.getKey()), part.getValue()).stream())
                .collect(Collectors.joining("\n"));
    }

    /** The lines of a field, each with its name: one that is another is shown without those around it. */
    public static List<String> lines(String label, String value) {
        return value.lines().map(line -> label + ": " + line).toList();
    }

    private static boolean isTold(String part, String value) {
        return !value.isBlank() && !part.equals("question") && !part.matches("(.+-)?(?<!gaps-[0-9]{1,2}-)id");
    }
}
