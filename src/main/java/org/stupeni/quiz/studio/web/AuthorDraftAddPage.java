package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stupeni.course.draft.DraftStructure;
import org.stupeni.course.draft.NewNode;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** A node is added to a draft: to the module that is shown, unless another one is chosen. */
@Named
@RequestScoped
public class AuthorDraftAddPage {

    private static final Map<String, String> FIELDS = Map.of(
            "draft_add.no_title", "new-title",
            "draft_add.long_title", "new-title",
            "draft_add.no_module", "new-module",
            "draft_add.no_kind", "new-kind",
            "draft_add.checklist_there", "new-kind",
            "draft_add.checklist_deleted", "new-kind",
            "draft_add.checklist_competency", "new-kind",
            "draft_add.checklist_elsewhere", "new-kind");

    @Inject
    AskedDraft asked;

    @Inject
    DraftStructure structure;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private long draft;
    private String kind = "";
    private String title;
    private String module;
    private boolean hasChecklist;

    @PostConstruct
    void read() {
        asked.draft().ifPresent(row -> {
            draft = row.id();
            DraftTree tree = DraftTree.of(asked.rows());
            hasChecklist = !tree.checklists().isEmpty();
            module = tree.moduleOf(asked.node().orElse(tree.header()))
                    .map(found -> String.valueOf(found.row().id()))
                    .orElse(null);
        });
    }

    public String add() {
        try {
            NodeKind wanted = named(NodeKind.values(), kind);
            NewNode added = new NewNode(
                    wanted,
                    wanted != null && wanted.isInModule() ? number(module) : null,
                    title,
                    viewer.getLanguage(),
                    null);
            return AskedDraft.address("draft", draft, structure.add(draft, added, me.getId()));
        } catch (Refused refused) {
            String field = FIELDS.get(refused.key());
            boolean isShown = field != null && (module != null || !field.equals("new-module"));
            if (!isShown) {
                texts.show(refused);
            } else {
                texts.show(field, refused);
            }
            return null;
        }
    }

    private static <E extends Enum<E>> E named(E[] values, String name) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return null;
    }

    private static Long number(String text) {
        return text != null && text.matches("[0-9]{1,15}") ? Long.valueOf(text) : null;
    }

    /** What can be added here, by its name: questions have a page of their own, where their type is chosen, and a second checklist there never is. */
    public Map<String, String> getKinds() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put(texts.of("draft_add.choose"), "");
        for (NodeKind each : NodeKind.values()) {
            if (each != NodeKind.HEADER && !each.isQuestion() && !(each == NodeKind.CHECKLIST && hasChecklist)) {
                items.put(texts.of("draft_kind." + each), each.name());
            }
        }
        return items;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getModule() {
        return module;
    }

    public void setModule(String module) {
        this.module = module;
    }
}
