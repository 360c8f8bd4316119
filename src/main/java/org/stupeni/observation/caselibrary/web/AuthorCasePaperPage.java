package org.stupeni.observation.caselibrary.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.observation.caselibrary.CaseLibrary;
import org.stupeni.observation.caselibrary.CasePapers;
import org.stupeni.observation.caselibrary.CaseRow;
import org.stupeni.observation.caselibrary.PaperKind;
import org.stupeni.observation.caselibrary.PaperText;
import org.stupeni.platform.Language;
import org.stupeni.platform.Problem;
import org.stupeni.platform.ProblemWords;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ViewTexts;
import org.stupeni.platform.web.Viewer;

/** The file that a case becomes: written here, checked by the reader of the folder of courses, taken away. */
@Named
@RequestScoped
public class AuthorCasePaperPage {

    private static final int NOT_FOUND = 404;

    @Inject
    CaseLibrary library;

    @Inject
    CasePapers papers;

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

    @PostConstruct
    void read() {
        Optional<PaperKind> asked = PaperKind.of(Faces.getRequestParameter("kind"));
        row = AddressId.of(Faces.getRequestParameter("id"))
                .flatMap(library::published)
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
    }

    public void load() {}

    public String save() {
        try {
            int seen = AddressId.of(Faces.getRequestParameter("saves"))
                    .filter(number -> number < Integer.MAX_VALUE)
                    .orElse(-1L)
                    .intValue();
            papers.save(me.getId(), row.id(), kind, fields.document().orElse(document), seen);
            return "/author/case-paper?faces-redirect=true&id=" + row.id() + "&kind=" + kind.word()
                    + (fields.isShown() ? "" : "&as=text") + "&done=saved";
        } catch (Refused refused) {
            if (fields.isShown()) {
                texts.show(refused);
            } else {
                texts.show("document", refused);
            }
            return null;
        }
    }

    public boolean isSavedNow() {
        return !Faces.isPostback() && "saved".equals(Faces.getRequestParameter("done"));
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

    /** What its form is called in {@code courses/}. */
    public String getFolder() {
        return texts.of(kind == PaperKind.SCENE ? "cases_paper.folder_scene" : "cases_paper.folder_role_play");
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
        this.document = document;
    }
}
