package org.stupeni.observation.caselibrary.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.observation.caselibrary.PaperForm;
import org.stupeni.platform.web.ViewTexts;

/** Lays out the fields of a role-play or a scene. */
final class PaperParts {

    private static final String TERMS = "terms";
    private static final String NOT_OBSERVED = "not-observed";

    private final ViewTexts texts;
    private final Map<String, String> fields;
    private final Map<String, List<String>> problems;
    private final List<ChecklistItem> items;

    /** @param problems in words, by their place */
    PaperParts(
            ViewTexts texts,
            Map<String, String> fields,
            Map<String, List<String>> problems,
            List<ChecklistItem> items) {
        this.texts = texts;
        this.fields = fields;
        this.problems = problems;
        this.items = items;
    }

    List<PaperPart> rolePlay(Competency competency) {
        Map<String, String> levels = new LinkedHashMap<>();
        IntStream.rangeClosed(Framework.LOWEST + 1, Framework.HIGHEST)
                .mapToObj(String::valueOf)
                .forEach(level -> levels.put(level, level));
        Map<String, String> indicators = new LinkedHashMap<>();
        competency
                .levels()
                .forEach(level -> level.indicators()
                        .forEach(indicator -> indicators.put(
                                indicator.id(),
                                texts.of("cases_paper.indicator", level.level(), texts.in(indicator.text())))));
        Map<String, String> watched = new LinkedHashMap<>();
        items.forEach(item -> watched.put(item.id(), texts.in(item.title())));
        List<PaperPart> parts = new ArrayList<>();
        parts.add(part("title", both("title", "line")));
        parts.add(part(TERMS, List.of(select("level", levels), field("minutes", "number", null, List.of()))));
        parts.add(checks(PaperForm.INDICATORS, indicators));
        parts.add(part("situation", both("situation", "area")));
        Stream.of("employee", "client", "observer")
                .forEach(seat -> parts.add(part("seats-" + seat, both("seats-" + seat, "area"))));
        parts.add(checks(PaperForm.WATCH, watched));
        List<PaperField> questions = IntStream.range(0, PaperForm.questionsOf(fields))
                .mapToObj(i -> both(PaperForm.DEBRIEF + "-" + i, "area"))
                .flatMap(Collection::stream)
                .toList();
        parts.add(part(PaperForm.DEBRIEF, questions));
        return parts;
    }

    List<PaperPart> scene() {
        List<PaperPart> parts = new ArrayList<>();
        parts.add(part("title", both("title", "line")));
        Map<String, String> situations = new LinkedHashMap<>();
        List.of("hard", "ordinary").forEach(one -> situations.put(one, texts.of("cases_paper." + one)));
        parts.add(part(TERMS, List.of(select("situation", situations))));
        parts.add(part("scene", both("scene", "area")));
        parts.add(part(PaperForm.KEY, List.of()));
        Map<String, String> titles = new LinkedHashMap<>();
        items.forEach(item -> titles.put(item.id(), texts.in(item.title())));
        for (String id : known(PaperForm.KEY, titles.keySet())) {
            String place = PaperForm.KEY + "-" + id;
            List<PaperField> own = new ArrayList<>(List.of(select(place + "-level", levels(id))));
            own.addAll(both(place + "-why", "area"));
            parts.add(new PaperPart(place, titles.getOrDefault(id, id), null, told(place), own, List.of()));
        }
        return parts;
    }

    private Map<String, String> levels(String id) {
        Map<String, String> levels = new LinkedHashMap<>();
        levels.put("", texts.of("cases_paper.not_in_key"));
        levels.put(NOT_OBSERVED, texts.of("cases_paper.not_observed"));
        items.stream()
                .filter(item -> item.id().equals(id))
                .flatMap(item -> item.levels().stream())
                .map(String::valueOf)
                .forEach(level -> levels.put(level, level));
        return levels;
    }

    /** The ids of a list with those that the document has beyond it. */
    private Set<String> known(String list, Set<String> offered) {
        Set<String> known = new LinkedHashSet<>(PaperForm.ids(fields, list));
        known.addAll(offered);
        return known;
    }

    private PaperPart part(String place, List<PaperField> own) {
        String help = place.equals(TERMS) ? null : texts.of("cases_paper.help_" + key(place));
        return new PaperPart(place, title(place), help, told(place), own, List.of());
    }

    private PaperPart checks(String list, Map<String, String> offered) {
        List<String> chosen = PaperForm.ids(fields, list);
        Set<String> all = new LinkedHashSet<>(offered.keySet());
        all.addAll(chosen);
        List<PaperField> checks = all.stream()
                .map(id -> new PaperField(
                        list + "-" + id,
                        offered.getOrDefault(id, id),
                        "check",
                        String.valueOf(chosen.contains(id)),
                        null,
                        List.of(),
                        List.of()))
                .toList();
        List<String> told = Stream.concat(
                        told(list).stream(),
                        IntStream.range(0, chosen.size())
                                .mapToObj(i -> list + "-" + i)
                                .flatMap(place -> told(place).stream()))
                .toList();
        return new PaperPart(list, title(list), texts.of("cases_paper.help_" + key(list)), told, List.of(), checks);
    }

    private String title(String place) {
        return texts.of("cases_paper.part_" + key(place));
    }

    private static String key(String place) {
        return place.replace('-', '_');
    }

    private List<PaperField> both(String place, String kind) {
        boolean listed = place.startsWith(PaperForm.DEBRIEF + "-") || place.startsWith(PaperForm.KEY + "-");
        String title = listed ? label(place) : title(place);
        return List.of(
                named(place + "-ru", texts.of("rules_edit.in_russian", title), kind, "ru", List.of()),
                named(place + "-en", texts.of("rules_edit.in_english", title), kind, "en", List.of()));
    }

    private PaperField select(String place, Map<String, String> offered) {
        String value = fields.getOrDefault(place, "");
        List<PaperField.Choice> choices = new ArrayList<>();
        if (!offered.containsKey(value)) {
            choices.add(new PaperField.Choice(value, value, true));
        }
        offered.forEach((one, text) -> choices.add(new PaperField.Choice(one, text, one.equals(value))));
        return field(place, "select", null, choices);
    }

    private PaperField field(String place, String kind, String lang, List<PaperField.Choice> choices) {
        return named(place, label(place), kind, lang, choices);
    }

    private PaperField named(String place, String label, String kind, String lang, List<PaperField.Choice> choices) {
        return new PaperField(place, label, kind, fields.getOrDefault(place, ""), lang, choices, told(place));
    }

    /** What a field is called in its part. */
    private String label(String place) {
        if (place.startsWith(PaperForm.DEBRIEF + "-")) {
            int number = Integer.parseInt(place.substring(PaperForm.DEBRIEF.length() + 1));
            return texts.of("cases_paper.question", number + 1);
        }
        if (place.startsWith(PaperForm.KEY + "-")) {
            return texts.of(place.endsWith("-level") ? "cases_paper.key_level" : "cases_paper.key_why");
        }
        return texts.of("cases_paper.field_" + key(place));
    }

    private List<String> told(String place) {
        return problems.getOrDefault(place, List.of());
    }
}
