package org.stupeni.quiz.repair.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.course.PublishedCourse;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Sha256;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.question.QuestionName;
import org.stupeni.question.QuestionWriter;
import org.stupeni.question.form.web.ReadableQuestion;
import org.stupeni.quiz.repair.LineDiff;
import org.stupeni.quiz.repair.NewRepair;
import org.stupeni.quiz.repair.QuestionDraft;
import org.stupeni.quiz.repair.QuestionRepairs;
import org.stupeni.quiz.repair.RepairKind;
import org.stupeni.quiz.web.PreviewedQuestion;
import org.stupeni.quiz.web.Previews;

/** One question as its author writes it anew: looked at beside what it was, and published. */
@Named
@RequestScoped
public class AuthorRepairPage {

    private static final Map<String, String> FIELDS = Map.of(
            "repair_edit.no_kind", "kind",
            "repair_edit.key_changed", "kind",
            "repair_edit.no_reason", "reason",
            "repair_edit.long_reason", "reason");

    @Inject
    AskedRepair asked;

    @Inject
    AuthorRepairFieldsPage typed;

    @Inject
    QuestionRepairs repairs;

    @Inject
    Previews previews;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private String kind;
    private String reason;
    private String base;
    private String seen;
    private QuestionDraft draft;
    private PreviewedQuestion previewed;
    private List<LineDiff.Line> lines = List.of();

    @PostConstruct
    void read() {
        if (!asked.isKnown()) {
            Faces.responseSendError(404, "");
            return;
        }
        base = String.valueOf(asked.published().number());
        seen = "";
    }

    public void load() {}

    /** Shows what would be published, or what is wrong with it; or the fields as a button of theirs has changed them. Nothing is kept. */
    public void compare() {
        if (!typed.isActed()) {
            look();
        }
    }

    private void look() {
        check();
        if (draft.isReadable()) {
            seen = Sha256.of(typed.document());
        }
    }

    private void check() {
        draft = repairs.check(asked.published().course().id(), asked.question().id(), typed.document())
                .orElseThrow();
        typed.tell(draft.problems());
        if (!draft.isReadable()) {
            if (typed.isShown()) {
                texts.show(new Refused("repair_edit.problems_fields"));
            } else {
                texts.show("text", new Refused("repair_edit.problems"));
            }
            return;
        }
        lines = LineDiff.of(
                written(QuestionWriter.write(draft.before())), written(QuestionWriter.write(draft.after())));
        previewed = previews.of(draft.base().course(), draft.after());
    }

    /** Whoever writes by fields is told of fields. */
    private String written(String document) {
        return typed.isShown() ? ReadableQuestion.of(document, viewer.getLanguage()) : document;
    }

    /** Publishes what was compared before; what has been changed since is compared first. */
    public String publish() {
        if (!Sha256.of(typed.document()).equals(seen)) {
            look();
            if (draft.isReadable()) {
                texts.show(new Refused("repair_edit.look_first"));
            }
            return null;
        }
        try {
            NewRepair repair = new NewRepair(
                    asked.published().course().id(),
                    asked.question().id(),
                    typed.document(),
                    number(),
                    named(),
                    reason);
            return repairs.publish(repair, me.getId())
                    .map(id -> asked.here() + "&done=repaired")
                    .orElse(null);
        } catch (Refused refused) {
            check();
            if (!"repair_edit.problems".equals(refused.key())) {
                show(refused);
            }
            return null;
        }
    }

    private void show(Refused refused) {
        String field = FIELDS.get(refused.key());
        if (field != null) {
            texts.show(field, refused);
        } else if ("repair_edit.same".equals(refused.key()) && !typed.isShown()) {
            texts.show("text", refused);
        } else {
            texts.show(refused);
        }
    }

    private int number() {
        return base != null && base.matches("[0-9]{1,9}") ? Integer.parseInt(base) : 0;
    }

    private RepairKind named() {
        for (RepairKind each : RepairKind.values()) {
            if (each.name().equals(kind)) {
                return each;
            }
        }
        return null;
    }

    public Map<String, String> getKinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(texts.of("repair_dispute.choose"), "");
        kinds.put(texts.of("repair_change.WORDING"), RepairKind.WORDING.name());
        kinds.put(texts.of("repair_change.MEANING"), RepairKind.MEANING.name());
        return kinds;
    }

    /** "repaired" or "withdrawn" just now, or null. */
    public String getDone() {
        String done = Faces.isPostback() || asked.earlier().isEmpty() ? null : Faces.getRequestParameter("done");
        return "repaired".equals(done) || "withdrawn".equals(done) ? done : null;
    }

    public boolean isCompared() {
        return draft != null && draft.isReadable();
    }

    /** The question as it stands beside the question as it would. */
    public List<LineDiff.Line> getLines() {
        return lines;
    }

    /** The question as a learner would meet it, with its key. */
    public PreviewedQuestion getPreviewed() {
        return previewed;
    }

    /** Whether the newest version of the course still has it. */
    public boolean isAsked() {
        return asked.question() != null;
    }

    public PublishedCourse getPublished() {
        return asked.published();
    }

    private String getId() {
        return isAsked()
                ? asked.question().id()
                : asked.earlier().isEmpty() ? null : asked.earlier().get(0).questionId();
    }

    /** What it is called: the beginning of what it asks, or its id where it is asked no more. */
    public String getName() {
        return isAsked() ? texts.in(QuestionName.of(asked.question())) : getId();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** The number of the course's version that was begun with. */
    public String getBase() {
        return base;
    }

    public void setBase(String base) {
        this.base = base;
    }

    /** The hash of what was compared last. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
