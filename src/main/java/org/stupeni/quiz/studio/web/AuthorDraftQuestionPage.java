package org.stupeni.quiz.studio.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import org.stupeni.course.draft.DraftRow;
import org.stupeni.course.draft.DraftStructure;
import org.stupeni.course.draft.NewNode;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.question.QuestionType;
import org.stupeni.question.form.QuestionForm;

/** A new question of a draft: its type is chosen, of which each says what it is for and shows an example. */
@Named
@RequestScoped
public class AuthorDraftQuestionPage {

    private static final String BANK = "bank";

    private static final Map<String, String> FIELDS =
            Map.of("draft_add.long_title", "ask", "draft_add.no_module", "where");

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

    private DraftRow draft;
    private DraftTree tree;
    private String where = BANK;
    private String ask;
    private String noType;

    @PostConstruct
    void read() {
        draft = asked.draft().filter(DraftRow::isOpen).orElse(null);
        if (draft == null
                || Faces.getRequestParameter("node") != null && asked.node().isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        tree = DraftTree.of(asked.rows());
        asked.node()
                .filter(node -> node.kind() != NodeKind.BANK)
                .flatMap(tree::moduleOf)
                .ifPresent(module -> where = String.valueOf(module.row().id()));
    }

    public void load() {}

    public String add() {
        try {
            NodeKind kind = BANK.equals(where) ? NodeKind.BANK : NodeKind.PRACTICE;
            NewNode wanted = new NewNode(
                    kind,
                    where != null && where.matches("[0-9]{1,15}") ? Long.valueOf(where) : null,
                    ask,
                    viewer.getLanguage(),
                    QuestionForm.typeOf(String.valueOf(Faces.getRequestParameter("type")))
                            .orElse(null),
                    asked.node()
                            .filter(node -> node.kind() == NodeKind.LESSON)
                            .map(NodeRow::nodeId)
                            .orElse(null));
            return AskedDraft.address("draft", draft.id(), structure.add(draft.id(), wanted, me.getId()));
        } catch (Refused refused) {
            if ("draft_add.no_type".equals(refused.key())) {
                noType = texts.of(refused);
                Faces.validationFailed();
            } else if (FIELDS.containsKey(refused.key())) {
                texts.show(FIELDS.get(refused.key()), refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
    }

    /** Where a question can stand, by what it is called. */
    public Map<String, String> getPlaces() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put(texts.of("draft_question.bank"), BANK);
        tree.modules()
                .forEach(module -> places.put(
                        texts.of(
                                "draft_question.practice",
                                module.number() + ". " + module.row().label(viewer.getLocale())),
                        String.valueOf(module.row().id())));
        return places;
    }

    /** The words of the types. */
    public List<String> getTypes() {
        return Stream.of(QuestionType.values()).map(QuestionType::word).toList();
    }

    public boolean isChosen(String type) {
        return type.equals(Faces.getRequestParameter("type"));
    }

    /** Why it was not created, where no type was chosen; else null. */
    public String getNoType() {
        return noType;
    }

    public DraftRow getDraft() {
        return draft;
    }

    public String getWhere() {
        return where;
    }

    public void setWhere(String where) {
        this.where = where;
    }

    public String getAsk() {
        return ask;
    }

    public void setAsk(String ask) {
        this.ask = ask;
    }
}
