package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.stupeni.course.draft.DraftCopies;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.DraftStructure;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** What is done with the tree of a draft: a node is moved, duplicated, deleted or taken back, or the whole draft is closed. */
@Named
@RequestScoped
public class AuthorDraftTreePage {

    @Inject
    AskedDraft asked;

    @Inject
    DraftNodes nodes;

    @Inject
    DraftStructure structure;

    @Inject
    DraftCopies copies;

    @Inject
    Drafts drafts;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private long draft;
    private NodeRow node;
    private DraftTree tree;
    private List<NodeRow> deleted = List.of();
    private String into;
    private Boolean reopenable;

    @PostConstruct
    void read() {
        asked.draft().ifPresent(row -> {
            draft = row.id();
            tree = DraftTree.of(asked.rows());
            node = asked.node().orElse(tree.header());
            deleted = nodes.deleted(draft);
            into = tree.moduleOf(node)
                    .map(found -> String.valueOf(found.row().id()))
                    .orElse(null);
        });
    }

    public String up() {
        return moved(true);
    }

    public String down() {
        return moved(false);
    }

    private String moved(boolean up) {
        return tried(() -> {
            structure.move(draft, node.id(), up);
            return AskedDraft.address("draft", draft, node.id());
        });
    }

    public String moveTo() {
        return tried(() -> {
            Long target = number(into);
            if (target == null) {
                throw new Refused("draft_add.no_module");
            }
            structure.moveTo(draft, node.id(), target);
            return AskedDraft.address("draft", draft, node.id());
        });
    }

    public String duplicate() {
        return tried(() -> AskedDraft.address("draft", draft, copies.duplicate(draft, node.id(), me.getId())));
    }

    public String delete() {
        return tried(() -> {
            structure.delete(draft, node.id(), me.getId());
            return AskedDraft.address("draft", draft, null) + "&gone=" + node.id();
        });
    }

    /** Takes back the node whose button was pressed. */
    public String undelete() {
        return tried(() -> {
            Long back = number(Faces.getRequestParameter("deleted"));
            if (back == null) {
                throw new Refused("draft_edit.deleted");
            }
            structure.undelete(draft, back);
            return AskedDraft.address("draft", draft, back);
        });
    }

    public String discard() {
        return tried(() -> {
            drafts.discard(draft, me.getId());
            return AskedDraft.address("draft", draft, null);
        });
    }

    /** Opens the draft again after it was closed. */
    public String reopen() {
        return tried(() -> {
            drafts.reopen(draft, me.getId());
            return AskedDraft.address("draft", draft, null);
        });
    }

    /** Whether the draft was closed and can be gone on with. */
    public boolean isReopenable() {
        if (reopenable == null) {
            reopenable = drafts.isReopenable(draft);
        }
        return reopenable;
    }

    private String tried(Supplier<String> deed) {
        try {
            return deed.get();
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    private static Long number(String text) {
        return text != null && text.matches("[0-9]{1,15}") ? Long.valueOf(text) : null;
    }

    public Map<String, String> getModules() {
        Map<String, String> items = new LinkedHashMap<>();
        tree.modules()
                .forEach(each -> items.put(
                        texts.of("draft_tree.module", each.number(), each.row().label(viewer.getLocale())),
                        String.valueOf(each.row().id())));
        return items;
    }

    public List<NodeRow> getDeleted() {
        return deleted;
    }

    public boolean isMovable() {
        return node.kind().hasOrder();
    }

    public boolean isMovableInto() {
        return node.kind().hasOrder()
                && node.kind().isInModule()
                && tree.modules().size() > 1;
    }

    public boolean isCopyable() {
        return node.kind().canBeCopied();
    }

    public boolean isDeletable() {
        return node.kind() != NodeKind.HEADER;
    }

    /** The node of which a sample paper can be drawn here: the exam itself, or the module whose practice quiz this belongs to; or null. */
    public Long getSampled() {
        if (node.kind() == NodeKind.EXAM) {
            return node.id();
        }
        return tree.moduleOf(node)
                .filter(module -> !module.practice().isEmpty())
                .map(module -> module.row().id())
                .orElse(null);
    }

    /** What was deleted a moment ago and can be taken back, or null. */
    public NodeRow getJustDeleted() {
        Long gone = AskedDraft.number("gone").orElse(null);
        return gone == null || asked.draft().filter(DraftRow::isOpen).isEmpty()
                ? null
                : deleted.stream().filter(row -> row.id() == gone).findFirst().orElse(null);
    }

    /** Whether whoever asked for it did not delete it: they may have been typing in it. */
    public boolean isDeletedByOther() {
        return "other".equals(Faces.getRequestParameter("by"));
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
