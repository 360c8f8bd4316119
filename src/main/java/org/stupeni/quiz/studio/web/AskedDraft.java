package org.stupeni.quiz.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftPublishing;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NodeProblem;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.draft.NodeText;

/** The draft that an address names by {@code id}, and its node that {@code node} names; read once a request. */
@RequestScoped
public class AskedDraft {

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    DraftPublishing publishing;

    private Optional<DraftRow> draft;
    private List<NodeRow> rows;
    private NodeText text;
    private List<NodeProblem> problems;

    Optional<DraftRow> draft() {
        if (draft == null) {
            draft = number("id").flatMap(drafts::find);
        }
        return draft;
    }

    List<NodeRow> rows() {
        if (rows == null) {
            rows = nodes.tree(draft().orElseThrow().id());
        }
        return rows;
    }

    /** The node that is asked for. */
    Optional<NodeRow> node() {
        return number("node")
                .flatMap(id -> rows().stream().filter(row -> row.id() == id).findFirst());
    }

    /** What has to be taken back to have the node that is asked for again: itself, or the module that it was deleted with. */
    Optional<Long> gone() {
        return draft().filter(DraftRow::isOpen)
                .flatMap(open -> number("node").flatMap(id -> nodes.deletedWith(open.id(), id)));
    }

    /** The text of the node that is asked for, or of the header. */
    NodeText text() {
        if (text == null) {
            long wanted = node().orElseGet(() -> DraftTree.of(rows()).header()).id();
            text = nodes.find(draft().orElseThrow().id(), wanted).orElseThrow();
        }
        return text;
    }

    /** What is wrong with the node that is asked for, or with the header. */
    List<NodeProblem> problems() {
        if (problems == null) {
            problems = publishing.problems(draft().orElseThrow().id(), text().id());
        }
        return problems;
    }

    static Optional<Long> number(String name) {
        String text = Faces.getRequestParameter(name);
        return text != null && text.matches("[0-9]{1,15}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    /** The address of a page of the studio. */
    static String address(String page, long draft, Long node) {
        return "/author/" + page + "?faces-redirect=true&id=" + draft + (node == null ? "" : "&node=" + node);
    }
}
