package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.NodeForm;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeOrigin;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.draft.NodeText;
import org.stupeni.course.draft.SavedNode;
import org.stupeni.course.media.CoursePictures;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Moments;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** A draft of a course: its tree, and the editor of one of its nodes. */
@Named
@RequestScoped
public class AuthorDraftPage {

    @Inject
    AskedDraft asked;

    @Inject
    DraftNodes nodes;

    @Inject
    AuthorDraftFieldsPage fields;

    @Inject
    AuthorDraftPlanPage plan;

    @Inject
    Frameworks frameworks;

    @Inject
    People people;

    @Inject
    CoursePictures pictures;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private DraftRow draft;
    private DraftTree tree;
    private NodeRow node;
    private NodeText text;
    private Map<String, String> parts = Map.of();
    private Map<String, String> theirs = Map.of();
    private String conflict;
    private String version;

    @PostConstruct
    void read() {
        draft = asked.draft().orElse(null);
        boolean unknown = draft == null
                || Faces.getRequestParameter("node") != null && asked.node().isEmpty();
        if (unknown && asked.gone().isPresent()) {
            Faces.redirect(
                    "/author/draft?id=%s&gone=%s&by=other",
                    draft.id(), asked.gone().get());
            return;
        }
        if (unknown) {
            Faces.responseSendError(404, "");
            return;
        }
        tree = DraftTree.of(asked.rows());
        node = asked.node().orElse(tree.header());
        text = asked.text();
        version = String.valueOf(text.version());
        parts = plan.isShown() ? plan.getParts() : NodeForm.parts(text.kind(), text.document());
    }

    public void load() {}

    /** Saves what the form holds, for browsers in which the script does not do so. */
    public String save() {
        return saved(() -> AskedDraft.address("draft", draft.id(), node.id()) + fields.after() + "&done=saved");
    }

    /** Does what the pressed button of an exam or a conversation says, and saves. */
    public String deed() {
        try {
            String place = plan.done();
            parts = plan.getParts();
            return saved(() -> plan.goesTo(place));
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    private String saved(Supplier<String> next) {
        try {
            parts = fields.sent().orElse(parts);
            int from = version != null && version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
            SavedNode saved =
                    nodes.save(draft.id(), node.id(), from, NodeForm.document(text.kind(), parts), me.getId());
            if (!saved.conflict()) {
                return next.get();
            }
            tellOf(saved.node());
        } catch (Refused refused) {
            texts.show(refused);
        }
        return null;
    }

    /** Saving once more takes what is in the form then, knowingly. */
    private void tellOf(NodeText now) {
        theirs = new LinkedHashMap<>();
        NodeForm.parts(now.kind(), now.document(), parts).forEach((part, value) -> {
            if (!value.strip().equals(String.valueOf(parts.get(part)).strip())) {
                theirs.put(plan.isShown() ? PlanWords.of(part, texts::of) : fields.nameOf(part), value);
            }
        });
        version = String.valueOf(now.version());
        String who =
                people.find(now.savedBy()).map(person -> person.name().full()).orElse("");
        conflict = texts.of("draft_node.conflict_who", who, Moments.seconds(now.savedAt(), viewer.getZone()));
    }

    public boolean isDone() {
        return !Faces.isPostback() && "saved".equals(Faces.getRequestParameter("done"));
    }

    public DraftRow getDraft() {
        return draft;
    }

    /** The title of the course, as far as it is written. */
    public String getTitle() {
        return tree.header().label(viewer.getLocale());
    }

    public DraftTree getTree() {
        return tree;
    }

    public NodeRow getNode() {
        return node;
    }

    public String labelOf(NodeRow row) {
        return row.label(viewer.getLocale());
    }

    /** In which languages something of a node is missing, in words. */
    public String lacksOf(NodeRow row) {
        return texts.of("draft_tree.lacks_" + row.lacks().replace(',', '_'));
    }

    public boolean isCurrent(NodeRow row) {
        return row.id() == node.id();
    }

    /** The group of questions that is shown: a module's practice by the id of its node, or {@code bank}. */
    public String getGroup() {
        String named = Faces.getRequestParameter("group");
        if (named != null) {
            return named;
        }
        return node.kind() == NodeKind.BANK
                ? "bank"
                : node.kind() == NodeKind.PRACTICE ? String.valueOf(node.parentId()) : "";
    }

    /** The number of the version that publishing would make. */
    public int getNext() {
        return draft.isNew() ? 1 : draft.baseNumber() + 1;
    }

    public Map<String, String> getCompetencies() {
        Map<String, String> items = new LinkedHashMap<>();
        for (Competency competency : frameworks.current().framework().competencies()) {
            LocalText title = competency.title();
            items.put(texts.in(title), competency.id());
        }
        return items;
    }

    public Map<String, String> getPractices() {
        Map<String, String> items = new LinkedHashMap<>();
        items.put(texts.of("draft_node.practice_all"), "all");
        items.put(texts.of("draft_node.practice_none"), "none");
        return items;
    }

    /** Which form the editor has. */
    public String getForm() {
        NodeKind kind = node == null ? NodeKind.BANK : node.kind();
        if (fields.isShown()) {
            return "question";
        }
        return switch (kind) {
            case HEADER, MODULE, LESSON -> kind.name().toLowerCase(Locale.ROOT);
            default -> plan.getForm();
        };
    }

    /** The largest file with a picture that is taken, in bytes. */
    public int getMostPicture() {
        return pictures.largest();
    }

    /** The fields of the editor. */
    public Map<String, String> getParts() {
        return parts;
    }

    /** What somebody else has saved meanwhile and is not in the fields, by the names of these. */
    public Map<String, String> getTheirs() {
        return theirs;
    }

    /** Who has saved what meanwhile, in words, or null. */
    public String getConflict() {
        return conflict;
    }

    public NodeText getText() {
        return text;
    }

    public String getSaved() {
        return text.version() == 1 && node.origin() == NodeOrigin.BASE
                ? null
                : texts.of("draft_node.saved", viewer.shortDateTime(text.savedAt()));
    }

    public Long getPerson() {
        return me.getId();
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
