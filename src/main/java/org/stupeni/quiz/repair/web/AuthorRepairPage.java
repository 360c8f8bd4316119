package org.stupeni.quiz.repair.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Problem;
import org.stupeni.platform.ProblemWords;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Sha256;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionWriter;
import org.stupeni.quiz.repair.Corrections;
import org.stupeni.quiz.repair.LineDiff;
import org.stupeni.quiz.repair.NewRepair;
import org.stupeni.quiz.repair.QuestionDraft;
import org.stupeni.quiz.repair.QuestionRepairs;
import org.stupeni.quiz.repair.RepairKind;
import org.stupeni.quiz.repair.RepairRow;
import org.stupeni.quiz.web.PreviewedQuestion;
import org.stupeni.quiz.web.Previews;

/** One question as its author writes it: rewritten, looked at beside what it was, published; or withdrawn. */
@Named
@RequestScoped
public class AuthorRepairPage {

    private static final Map<String, String> FIELDS = Map.of(
            "repair_edit.no_kind", "kind",
            "repair_edit.key_changed", "kind",
            "repair_edit.no_reason", "reason",
            "repair_edit.long_reason", "reason",
            "repair_edit.problems", "text",
            "repair_edit.same", "text");

    @Inject
    QuestionRepairs repairs;

    @Inject
    Corrections corrections;

    @Inject
    Courses courses;

    @Inject
    Previews previews;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private PublishedCourse published;
    private Question question;
    private List<RepairRow> earlier = List.of();
    private String text;
    private String kind;
    private String reason;
    private String base;
    private String seen;
    private String whyWithdrawn;
    private QuestionDraft draft;
    private PreviewedQuestion previewed;
    private List<LineDiff.Line> lines = List.of();
    private List<String> problems = List.of();

    @PostConstruct
    void read() {
        String course = Faces.getRequestParameter("course");
        String id = Faces.getRequestParameter("question");
        published = course == null ? null : courses.latest(course).orElse(null);
        earlier = course == null || id == null ? List.of() : repairs.of(course, id);
        question = published == null || id == null
                ? null
                : published.course().question(id).orElse(null);
        if (question == null && (published == null || earlier.isEmpty())) {
            Faces.responseSendError(404, "");
            return;
        }
        if (question != null) {
            text = QuestionWriter.write(question);
            base = String.valueOf(published.number());
            seen = "";
        }
    }

    public void load() {}

    /** Shows what would be published, or what is wrong with it. Nothing is kept. */
    public void compare() {
        check();
        if (draft.isReadable()) {
            seen = Sha256.of(text);
        }
    }

    private void check() {
        draft = repairs.check(published.course().id(), question.id(), text).orElseThrow();
        problems = draft.problems().stream().map(this::told).toList();
        if (!draft.isReadable()) {
            texts.show("text", new Refused("repair_edit.problems"));
            return;
        }
        lines = LineDiff.of(QuestionWriter.write(draft.before()), QuestionWriter.write(draft.after()));
        previewed = previews.of(draft.base().course(), draft.after());
    }

    private String told(Problem problem) {
        String sentence = ProblemWords.of(problem.message(), viewer.getLanguage());
        return problem.line() > 0 ? texts.of("repair_edit.line", problem.line(), sentence) : sentence;
    }

    /** Publishes what was compared before; what has been changed since is compared first. */
    public String publish() {
        if (!Sha256.of(text == null ? "" : text).equals(seen)) {
            compare();
            if (draft.isReadable()) {
                texts.show(new Refused("repair_edit.look_first"));
            }
            return null;
        }
        try {
            NewRepair repair = new NewRepair(published.course().id(), question.id(), text, number(), named(), reason);
            return repairs.publish(repair, me.getId())
                    .map(id -> here() + "&done=repaired")
                    .orElse(null);
        } catch (Refused refused) {
            if (!"repair_edit.problems".equals(refused.key())) {
                check();
            }
            show(refused, FIELDS.get(refused.key()));
            return null;
        }
    }

    public String withdraw() {
        try {
            return repairs.withdraw(published.course().id(), question.id(), whyWithdrawn, me.getId())
                    .map(id -> here() + "&done=withdrawn")
                    .orElse(null);
        } catch (Refused refused) {
            show(
                    refused,
                    "repair_edit.no_reason".equals(refused.key()) || "repair_edit.long_reason".equals(refused.key())
                            ? "why-withdrawn"
                            : null);
            return null;
        }
    }

    private void show(Refused refused, String field) {
        if (field == null) {
            texts.show(refused);
        } else {
            texts.show(field, refused);
        }
    }

    private String here() {
        return "/author/repair?faces-redirect=true&course="
                + QuestionAddress.encoded(published.course().id()) + "&question="
                + QuestionAddress.encoded(question.id());
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
        String done = Faces.isPostback() || earlier.isEmpty() ? null : Faces.getRequestParameter("done");
        return "repaired".equals(done) || "withdrawn".equals(done) ? done : null;
    }

    /** What is wrong with what was written, in the reader's language. */
    public List<String> getProblems() {
        return problems;
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

    /** The newest repair that may have left old answers scored wrongly, or null. */
    public RepairRow getLatest() {
        return earlier.stream().filter(RepairRow::isOfMeaning).findFirst().orElse(null);
    }

    /** Whether old answers may have to count otherwise: an exam asked what was wrong. */
    public boolean isCorrectable() {
        return getLatest() != null
                && corrections
                        .versionWith(getLatest().old())
                        .filter(version -> version.course().isInBank(getId()))
                        .isPresent();
    }

    public String getCorrectionAddress() {
        return QuestionAddress.of("/author/correction", getLatest().old());
    }

    /** Whether the newest version of the course still has it. */
    public boolean isAsked() {
        return question != null;
    }

    public PublishedCourse getPublished() {
        return published;
    }

    public String getId() {
        return question != null
                ? question.id()
                : earlier.isEmpty() ? null : earlier.get(0).questionId();
    }

    public boolean isInBank() {
        return question != null && published.course().isInBank(question.id());
    }

    public List<RepairRow> getEarlier() {
        return earlier;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text.replace("\r\n", "\n");
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

    public String getWhyWithdrawn() {
        return whyWithdrawn;
    }

    public void setWhyWithdrawn(String whyWithdrawn) {
        this.whyWithdrawn = whyWithdrawn;
    }
}
