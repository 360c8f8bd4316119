package org.stupeni.quiz.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** The lessons of the draft that the address names, in the order of the course; read once a request. */
@RequestScoped
class DraftLessons {

    @Inject
    DraftNodes nodes;

    @Inject
    Viewer viewer;

    @Inject
    ViewTexts texts;

    private Map<String, String> titles;

    /** Module and lesson in words, by the lesson's id. */
    Map<String, String> titles() {
        if (titles == null) {
            titles = new LinkedHashMap<>();
            List<NodeRow> tree = AddressId.of(Faces.getRequestParameter("id"))
                    .map(nodes::tree)
                    .orElse(List.of());
            tree.stream()
                    .filter(node -> node.kind() == NodeKind.MODULE)
                    .forEach(module -> tree.stream()
                            .filter(node -> node.kind() == NodeKind.LESSON
                                    && Long.valueOf(module.id()).equals(node.parentId()))
                            .forEach(lesson -> titles.put(
                                    lesson.nodeId(),
                                    texts.of(
                                            "bank_bulk.lesson_of",
                                            module.label(viewer.getLocale()),
                                            lesson.label(viewer.getLocale())))));
        }
        return titles;
    }
}
