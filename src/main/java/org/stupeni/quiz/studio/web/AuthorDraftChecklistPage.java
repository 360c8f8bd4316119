package org.stupeni.quiz.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.stupeni.course.draft.ChecklistFields;
import org.stupeni.framework.Framework;
import org.stupeni.platform.web.ViewTexts;

/** The fields of a checklist. */
@Named
@RequestScoped
public class AuthorDraftChecklistPage {

    @Inject
    AskedDraft asked;

    @Inject
    AuthorDraftPlanPage fields;

    @Inject
    FieldLists lists;

    @Inject
    ViewTexts texts;

    private Map<String, String> made;
    private List<ChecklistSection> sections;

    public List<PlainField> getTitles() {
        return fields.maker().lines("title");
    }

    public List<PlainField> getTerms() {
        return List.of(fields.maker().number("minutes"));
    }

    public List<PlainField> getGuides() {
        return fields.maker().areas("guide");
    }

    /** The items; they are read again when a button has changed them. */
    public List<ChecklistSection> getSections() {
        if (made != fields.getParts()) {
            made = fields.getParts();
            FieldMaker maker = fields.maker();
            Map<String, String> indicators = lists.indicatorsOf(asked.text().nodeId());
            List<Map<String, String>> rows = ChecklistFields.rows(made);
            sections = IntStream.range(0, rows.size())
                    .mapToObj(i -> section(i, rows.get(i), indicators, maker))
                    .toList();
        }
        return sections;
    }

    private ChecklistSection section(int i, Map<String, String> row, Map<String, String> indicators, FieldMaker maker) {
        String id = ChecklistFields.ITEMS + "." + i;
        String of = id + "." + ChecklistFields.INDICATORS;
        Set<String> chosen = ChecklistFields.indicators(row);
        List<ChecklistSection.Box> boxes = new ArrayList<>();
        indicators.forEach((indicator, text) ->
                boxes.add(new ChecklistSection.Box(of + "." + indicator, indicator, text, chosen.contains(indicator))));
        chosen.stream()
                .filter(indicator -> !indicators.containsKey(indicator))
                .forEach(indicator -> boxes.add(new ChecklistSection.Box(
                        of + "." + indicator, indicator, texts.of("blueprint_form.unknown", indicator), true)));
        List<PlainField> anchors = IntStream.rangeClosed(Framework.LOWEST, Framework.HIGHEST)
                .mapToObj(level -> maker.areas(id + ".anchors." + level))
                .flatMap(List::stream)
                .toList();
        return new ChecklistSection(
                id,
                i + 1,
                maker.hidden(id + ".id"),
                maker.lines(id + ".title"),
                boxes,
                anchors,
                maker.told(id),
                maker.told(of),
                maker.told(id + ".anchors"));
    }
}
