package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;
import org.stupeni.course.draft.ChangeRow;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.draft.NodeText;
import org.stupeni.course.draft.SavedNode;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.quiz.repair.LineDiff;

/** What a node of a draft was before, who saved it when, each beside what it is now; and the way back. */
@Named
@RequestScoped
public class AuthorDraftHistoryPage {

    @Inject
    AskedDraft asked;

    @Inject
    DraftNodes nodes;

    @Inject
    People people;

    @Inject
    Frameworks frameworks;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private DraftRow draft;
    private NodeRow node;
    private NodeText text;
    private List<ChangeRow> rows = List.of();
    private Map<Long, PersonRow> persons = Map.of();
    private ChangeRow chosen;
    private String version;

    @PostConstruct
    void read() {
        draft = asked.draft().orElse(null);
        node = draft == null ? null : asked.node().orElse(null);
        if (node == null) {
            Faces.responseSendError(404, "");
            return;
        }
        text = nodes.find(draft.id(), node.id()).orElseThrow();
        version = String.valueOf(text.version());
        rows = nodes.history(draft.id(), node.id());
        persons = people.findAll(rows.stream().map(ChangeRow::savedBy).collect(Collectors.toSet()));
        Long asks = AskedDraft.number("change").orElse(null);
        chosen = rows.stream()
                .filter(row -> row.id() != null && (asks == null || row.id().equals(asks)))
                .findFirst()
                .orElse(null);
    }

    public void load() {}

    public String restore() {
        try {
            int seen = version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
            if (chosen == null) {
                throw new Refused("draft_history.none");
            }
            SavedNode saved = nodes.restore(draft.id(), node.id(), chosen.id(), seen, me.getId());
            if (saved.conflict()) {
                throw new Refused("draft_history.moved_on");
            }
            return AskedDraft.address("draft", draft.id(), node.id()) + "&done=saved";
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    /** The chosen text beside the present one. */
    public List<LineDiff.Line> getLines() {
        String before = nodes.text(draft.id(), node.id(), chosen.id()).orElse("");
        return LineDiff.of(readable(before), readable(text.document()));
    }

    private String readable(String document) {
        return ReadableText.of(
                node.kind(),
                document,
                new ReadableWords(viewer.getLanguage(), frameworks.current().framework()));
    }

    public String whoOf(ChangeRow row) {
        PersonRow person = persons.get(row.savedBy());
        return person == null ? "" : person.name().full();
    }

    public boolean isChosen(ChangeRow row) {
        return chosen != null && chosen.id().equals(row.id());
    }

    public List<ChangeRow> getRows() {
        return rows;
    }

    public ChangeRow getChosen() {
        return chosen;
    }

    public DraftRow getDraft() {
        return draft;
    }

    public NodeRow getNode() {
        return node;
    }

    public String getTitle() {
        return node.label(viewer.getLocale());
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
