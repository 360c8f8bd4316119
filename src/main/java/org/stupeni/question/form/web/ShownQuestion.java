package org.stupeni.question.form.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stupeni.framework.Framework;
import org.stupeni.platform.Language;
import org.stupeni.question.QuestionType;
import org.stupeni.question.form.FormActs;
import org.stupeni.question.form.QuestionForm;

/** The fields of one question as a page shows them. Pure. */
public final class ShownQuestion {

    private final Map<String, String> parts;
    private final FieldWords words;
    private final Map<String, List<String>> problems;
    private final Map<String, List<String>> told;
    private final List<FieldBlock> blocks;

    /**
     * @param parts as {@link QuestionForm#read} gives them
     * @param lessons the titles by the ids
     * @param left of which fields it is told that they are wrong
     */
    public ShownQuestion(
            Map<String, String> parts,
            Framework framework,
            Map<String, String> lessons,
            Language language,
            LeftFields left) {
        this.parts = Map.copyOf(parts);
        this.words = new FieldWords(language);
        this.problems = QuestionForm.problems(
                QuestionForm.document(parts), id -> framework.indicator(id).isPresent(), lessons::containsKey);
        this.told = new LinkedHashMap<>(problems);
        told.keySet().removeIf(field -> !left.tell(field));
        QuestionType type = QuestionForm.typeOf(parts.get("type")).orElseThrow();
        FieldPicks picks = new FieldPicks(words, framework, lessons, language);
        this.blocks = new QuestionBlocks(type, parts, told, words, picks).blocks();
    }

    /** What is wrong with the question, field by field. */
    public List<FieldProblem> getProblems() {
        List<FieldProblem> all = new ArrayList<>();
        Set<String> ids = FieldBlock.ids(blocks);
        told.forEach((field, messages) -> messages.forEach(message -> {
            String said = words.sentence(field, message, other(field));
            all.add(new FieldProblem(field, placeOf(field, ids), said, words.part(field) + ": " + said));
        }));
        return all;
    }

    /** What shows a field: itself, its Russian where it is a text in both languages, or what it is part of. */
    private static String placeOf(String field, Set<String> ids) {
        for (String place = field; ; place = place.substring(0, place.lastIndexOf('-'))) {
            if (ids.contains(place)) {
                return place;
            }
            if (ids.contains(place + "-ru")) {
                return place + "-ru";
            }
            if (!place.contains("-")) {
                return "";
            }
        }
    }

    private String other(String field) {
        return field.endsWith("-ru")
                ? parts.getOrDefault(field.replaceFirst("ru$", "en"), "")
                : field.endsWith("-en") ? parts.getOrDefault(field.replaceFirst("en$", "ru"), "") : "";
    }

    /** What the reader said of it, not in words yet. */
    public List<String> messages() {
        return problems.values().stream().flatMap(List::stream).toList();
    }

    public List<FieldBlock> getBlocks() {
        return blocks;
    }

    public String getType() {
        return parts.get("type");
    }

    public String getQuestion() {
        return parts.get("question");
    }

    /** The types it can be changed to, by their words. */
    public List<String> getOtherTypes() {
        return FormActs.types(parts).stream().map(QuestionType::word).toList();
    }

    /** How it is scored, in words; null where that is chosen in a field. */
    public String getCredit() {
        return switch (String.valueOf(getType())) {
            case "multiple", "ordering", "judgement" -> null;
            case "single", "true-false" -> words.of("draft_fields.credit_one");
            default -> words.of("course_bank.credit_" + getType());
        };
    }
}
