package org.stupeni.quiz.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** What the lists of exams and conversations offer: texts by their values. */
@RequestScoped
class FieldLists {

    private static final List<String> DIFFICULTIES = List.of("1", "2", "3", "1,2", "2,3", "1,3", "1,2,3");

    @Inject
    Frameworks frameworks;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    /** @param none what it is called that none is chosen; empty where one has to be */
    Map<String, String> levels(String none) {
        Map<String, String> items = begin(none);
        Framework framework = frameworks.current().framework();
        for (int level = Framework.LOWEST + 1; level <= Framework.HIGHEST; level++) {
            items.put(String.valueOf(level), texts.of("blueprint_form.level", level, framework.nameOf(level)));
        }
        return items;
    }

    Map<String, String> indicators(String none) {
        Map<String, String> items = begin(none);
        frameworks.current().framework().competencies().forEach(competency -> addIndicators(competency, items));
        return items;
    }

    /** Those of one competency; none where the framework does not have it. */
    Map<String, String> indicatorsOf(String competency) {
        Map<String, String> items = new LinkedHashMap<>();
        frameworks.current().framework().competency(competency).ifPresent(own -> addIndicators(own, items));
        return items;
    }

    private void addIndicators(Competency competency, Map<String, String> items) {
        competency
                .levels()
                .forEach(level -> level.indicators()
                        .forEach(indicator -> items.put(
                                indicator.id(),
                                texts.of("blueprint_form.indicator", level.level(), indicator.text()))));
    }

    Map<String, String> modules(List<NodeRow> rows) {
        return titles(rows, NodeKind.MODULE, texts.of("blueprint_form.any"));
    }

    Map<String, String> lessons(List<NodeRow> rows) {
        return titles(rows, NodeKind.LESSON, "");
    }

    private Map<String, String> titles(List<NodeRow> rows, NodeKind kind, String none) {
        Map<String, String> items = begin(none);
        rows.stream()
                .filter(row -> row.kind() == kind)
                .forEach(row -> items.put(row.nodeId(), row.label(viewer.getLocale())));
        return items;
    }

    Map<String, String> difficulties() {
        Map<String, String> items = begin(texts.of("blueprint_form.any_difficulty"));
        for (String set : DIFFICULTIES) {
            items.put(
                    set,
                    String.join(
                            ", ",
                            List.of(set.split(",")).stream()
                                    .map(one -> texts.of("course_bank.difficulty_" + one))
                                    .toList()));
        }
        return items;
    }

    Map<String, String> difficulty() {
        Map<String, String> items = new LinkedHashMap<>();
        for (String one : List.of("1", "2", "3")) {
            items.put(one, texts.of("course_bank.difficulty_" + one));
        }
        return items;
    }

    Map<String, String> after() {
        Map<String, String> items = begin(texts.of("blueprint_form.after_none"));
        items.put("practice", texts.of("blueprint_form.after_practice"));
        return items;
    }

    Map<String, String> markers() {
        Map<String, String> items = begin(texts.of("blueprint_form.markers_1"));
        items.put("2", texts.of("blueprint_form.markers_2"));
        return items;
    }

    Map<String, String> shows() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put("nothing", texts.of("blueprint_form.show_nothing"));
        items.put("mistakes", texts.of("blueprint_form.show_mistakes"));
        items.put("all", texts.of("blueprint_form.show_all"));
        items.put("matrix", texts.of("blueprint_form.show_matrix"));
        return items;
    }

    Map<String, String> reviewed() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put("all", texts.of("blueprint_form.questions_all"));
        items.put("mistakes", texts.of("blueprint_form.questions_mistakes"));
        return items;
    }

    /** What a band of results begins with. */
    Map<String, String> since() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put("share", texts.of("blueprint_form.since_share"));
        items.put("cut", texts.of("blueprint_form.since_cut"));
        return items;
    }

    Map<String, String> closed() {
        Map<String, String> items = begin(texts.of("blueprint_form.closed_later"));
        items.put("own", texts.of("blueprint_form.closed_own"));
        return items;
    }

    private static Map<String, String> begin(String none) {
        Map<String, String> items = new LinkedHashMap<>();
        if (!none.isEmpty()) {
            items.put("", none);
        }
        return items;
    }
}
