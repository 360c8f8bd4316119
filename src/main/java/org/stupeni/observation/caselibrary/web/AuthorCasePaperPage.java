package org.stupeni.observation.caselibrary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.caselibrary.CaseLibrary;
import org.stupeni.observation.caselibrary.CasePapers;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.observation.caselibrary.PaperForm;
import org.stupeni.observation.caselibrary.PaperKind;
import org.stupeni.observation.caselibrary.PaperPublishing;
import org.stupeni.observation.caselibrary.PaperText;
import org.stupeni.observation.caselibrary.PaperVersionRow;
import org.stupeni.platform.Language;
import org.stupeni.platform.Problem;
import org.stupeni.platform.ProblemWords;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** The role-play or the scene that a case becomes: written here, checked by the reader of the folder of courses, published and retired. */
@Named
@RequestScoped
public class AuthorCasePaperPage {

    private static final int NOT_FOUND = 404;
    private static final Set<String> DONE = Set.of("saved", "published", "retired");

    @Inject
    CaseLibrary library;

    @Inject
    CasePapers papers;

    @Inject
    PaperPublishing publishing;

    @Inject
    AuthorCasePaperFieldsPage fields;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    @Inject
    Viewer viewer;

    private CaseRow row;
    private PaperKind kind;
    private PaperText text;
    private String document;
    private List<Problem> problems = List.of();
    private boolean used;
    private PaperVersionRow last;
    private boolean written;

    @PostConstruct
    void read() {
        Optional<PaperKind> asked = PaperKind.of(Faces.getRequestParameter("kind"));
        row = AddressId.of(Faces.getRequestParameter("id"))
                .flatMap(library::turned)
                .filter(found -> asked.isPresent())
                .orElse(null);
        if (row == null) {
            Faces.responseSendError(NOT_FOUND, "");
            return;
        }
        kind = asked.get();
        text = papers.text(row, kind);
        document = text.document();
        problems = papers.problems(row.id(), kind, document);
        used = papers.isUsed(row, kind);
        last = publishing.last(row.id(), kind).orElse(null);
        written = kind == PaperKind.SCENE && papers.isWrittenBy(me.getId(), row.id(), kind);
    }

    public void load() {}

    public String save() {
        return act("saved", () -> papers.save(me.getId(), row.id(), kind, typed(), number("saves")));
    }

    /** What was typed and is not saved is not published unseen: it stays, and is to be saved first. */
    public String publish() {
        return act("published", () -> {
            if (isTyped()) {
                throw new Refused("cases_paper.save_first");
            }
            publishing.publish(me.getId(), row.id(), kind, number("saves"));
        });
    }

    public String retire() {
        return act("retired", () -> publishing.retire(me.getId(), row.id(), kind, number("version")));
    }

    private String typed() {
        return fields.document().orElse(document);
    }

    /** Whether the form came with something else than is saved. */
    private boolean isTyped() {
        return !PaperForm.isSame(kind, text.document(), typed());
    }

    private static int number(String parameter) {
        return AddressId.of(Faces.getRequestParameter(parameter))
                .filter(number -> number < Integer.MAX_VALUE)
                .orElse(-1L)
                .intValue();
    }

    private String act(String done, Runnable deed) {
        try {
            deed.run();
            return "/author/case-paper?faces-redirect=true&id=" + row.id() + "&kind=" + kind.word()
                    + (fields.isShown() ? "" : "&as=text") + "&done=" + done;
        } catch (Refused refused) {
            if (fields.isShown()) {
                texts.show(refused);
            } else {
                texts.show("document", refused);
            }
            return null;
        }
    }

    /** "saved", "published" or "retired" just now, or null. */
    public String getDone() {
        String done = Faces.isPostback() ? null : Faces.getRequestParameter("done");
        return done != null && DONE.contains(done) ? done : null;
    }

    /** Whether the reader may write in it; while the form comes back its buttons must be there. */
    public boolean isWriting() {
        return ReturningForm.isBeingRead() || !isOwn() && row.isAccepted();
    }

    public boolean isPublishing() {
        return ReturningForm.isBeingRead() || isPublishable() && !written;
    }

    /** Whether only somebody else may publish it: the reader wrote in the key of this scene. */
    public boolean isOthersTurn() {
        return isPublishable() && written;
    }

    private boolean isPublishable() {
        return isWriting()
                && text.saves() > 0
                && problems.isEmpty()
                && !(isInForce() && text.document().equals(last.document()));
    }

    public boolean isRetiring() {
        return ReturningForm.isBeingRead() || !isOwn() && isInForce();
    }

    public boolean isInForce() {
        return last != null && last.isInForce();
    }

    /** Whether what is written differs from what people have. */
    public boolean isAhead() {
        return isInForce() && !text.document().equals(last.document());
    }

    /** What was last published or retired, or null. */
    public PaperVersionRow getLast() {
        return last;
    }

    public boolean isOwn() {
        return row.isOf(me.getId());
    }

    public CaseRow getRow() {
        return row;
    }

    public String getWord() {
        return kind.word();
    }

    public String getFile() {
        return CasePapers.fileOf(row.id());
    }

    public PaperText getText() {
        return text;
    }

    public List<Problem> getProblems() {
        return problems;
    }

    /** What is wrong, in the reader's language as far as that has the words. */
    public String told(Problem problem) {
        return ProblemWords.of(problem.message(), viewer.getLanguage());
    }

    /** The language of {@link #told}. */
    public String languageOf(Problem problem) {
        boolean known =
                ProblemWords.known(problem.message(), viewer.getLanguage()).isPresent();
        return (known ? viewer.getLanguage() : Language.EN).code();
    }

    public boolean isUsed() {
        return used;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document == null ? "" : document;
    }
}
