package org.stupeni.question.form.web;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.platform.Language;
import org.stupeni.question.form.QuestionForm;

/** A question as lines that people can compare: its fields one below the other, each with what the form calls it. Pure. */
public final class ReadableQuestion {

    /** What is ticked or not: its name says all. */
    private static final Pattern FLAG = Pattern.compile("(?:.*-)?options-[0-9]+-right|(?:gaps-[0-9]+-)?(?:case|typo)");

    private ReadableQuestion() {}

    /** The document itself where fields cannot show it whole, so that no difference is hidden. */
    public static String of(String document, Language language) {
        return of(document, language, id -> id);
    }

    /** @param indicator what an indicator is called, by its id */
    public static String of(String document, Language language, UnaryOperator<String> indicator) {
        QuestionForm.Filled filled = QuestionForm.read(document);
        return filled.isShown() ? of(filled.parts(), new FieldWords(language), indicator) : document;
    }

    private static String of(Map<String, String> parts, FieldWords words, UnaryOperator<String> indicator) {
        String type = parts.getOrDefault("type", "");
        return parts.entrySet().stream()
                .filter(part -> isTold(part.getKey(), part.getValue()))
                .flatMap(part -> {
                    String label = words.part(part.getKey());
                    return FLAG.matcher(part.getKey()).matches()
                            ? Stream.of(label)
                            : lines(label, value(type, part.getKey(), part.getValue(), words, indicator)).stream();
                })
                .collect(Collectors.joining("\n"));
    }

    /** What is picked from a list as the list calls it. */
    private static String value(
            String type, String part, String value, FieldWords words, UnaryOperator<String> indicator) {
        return switch (part.replaceFirst("^gaps-[0-9]+-kind$", "kind")) {
            case "type" -> words.known("draft_type." + value, value);
            case "answer" -> words.known("draft_pick.answer_" + value, value);
            case "kind" -> words.known("draft_pick.kind_" + value, value);
            case "difficulty" -> words.known("course_bank.difficulty_" + value, value);
            case "credit" -> words.known(FieldPicks.credit(type) + value, value);
            case "indicator" -> indicator.apply(value);
            default -> value;
        };
    }

    /** The lines of a field, each with its name: one that is another is shown without those around it. */
    public static List<String> lines(String label, String value) {
        return value.lines().map(line -> label + ": " + line).toList();
    }

    private static boolean isTold(String part, String value) {
        return !value.isBlank() && !part.equals("question") && !part.matches("(.+-)?(?<!gaps-[0-9]{1,2}-)id");
    }
}
