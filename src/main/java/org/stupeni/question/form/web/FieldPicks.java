package org.stupeni.question.form.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Level;
import org.stupeni.platform.Language;
import org.stupeni.platform.fields.FormField;
import org.stupeni.question.QuestionType;

/** What can be picked in the fields of a question. What stands in one and is none of that can be picked too: nothing changes because a page was opened. */
final class FieldPicks {

    private final FieldWords words;
    private final List<PickGroup> indicators;
    private final List<PickGroup> lessons;

    /** @param lessons the titles by the ids */
    FieldPicks(FieldWords words, Framework framework, Map<String, String> lessons, Language language) {
        this.words = words;
        this.indicators = indicators(framework, language);
        this.lessons = List.of(new PickGroup(null, lessons));
    }

    private List<PickGroup> indicators(Framework framework, Language language) {
        List<PickGroup> groups = new ArrayList<>();
        for (Competency competency : framework.competencies()) {
            for (Level level : competency.levels()) {
                Map<String, String> items = new LinkedHashMap<>();
                level.indicators()
                        .forEach(indicator ->
                                items.put(indicator.id(), indicator.text().in(language.locale())));
                groups.add(new PickGroup(
                        words.of("draft_fields.level", competency.title().in(language.locale()), level.level()),
                        items));
            }
        }
        return groups;
    }

    /** Null where a field is typed. */
    List<PickGroup> of(QuestionType type, FormField field, String name, String value, int among) {
        List<PickGroup> known = switch (name) {
            case "indicator" -> indicators;
            case "lesson" -> lessons;
            case "difficulty" -> numbers(1, 3, "course_bank.difficulty_");
            default -> other(type, field, name, among);
        };
        if (known == null) {
            return null;
        }
        List<PickGroup> picks = new ArrayList<>();
        boolean usual = field instanceof FormField.Pick pick && pick.usual() != null;
        boolean kind = field instanceof FormField.Cases;
        boolean stands = known.stream().anyMatch(group -> group.items().containsKey(value));
        if (!usual && !(kind && stands)) {
            picks.add(new PickGroup(null, Map.of("", words.of("draft_fields.choose"))));
        }
        picks.addAll(known);
        if (!value.isEmpty() && !stands) {
            picks.add(new PickGroup(null, Map.of(value, words.of("draft_fields.unknown", value))));
        }
        return picks;
    }

    /** With what the names of a type's ways to give points begin. */
    static String credit(String type) {
        return switch (type) {
            case "ordering" -> "course_bank.credit_order_";
            case "judgement" -> "course_bank.credit_judgement_";
            default -> "course_bank.credit_";
        };
    }

    private List<PickGroup> other(QuestionType type, FormField field, String name, int among) {
        if (field instanceof FormField.Pick pick) {
            Map<String, String> items = new LinkedHashMap<>();
            String start = type == QuestionType.TRUE_FALSE ? "draft_pick.answer_" : credit(type.word());
            pick.values().forEach(each -> items.put(each.equals(pick.usual()) ? "" : each, words.of(start + each)));
            return List.of(new PickGroup(null, items));
        }
        if (field instanceof FormField.Cases cases) {
            Map<String, String> items = new LinkedHashMap<>();
            cases.cases().keySet().forEach(each -> items.put(each, words.of("draft_pick.kind_" + each)));
            return List.of(new PickGroup(null, items));
        }
        if (name.endsWith("-key")) {
            return among > 0 ? numbers(1, among, null) : numbers(1, 5, "draft_pick.rating_");
        }
        return null;
    }

    private List<PickGroup> numbers(int from, int to, String start) {
        Map<String, String> items = new LinkedHashMap<>();
        IntStream.rangeClosed(from, to)
                .mapToObj(String::valueOf)
                .forEach(each -> items.put(each, start == null ? each : words.of(start + each)));
        return List.of(new PickGroup(null, items));
    }
}
