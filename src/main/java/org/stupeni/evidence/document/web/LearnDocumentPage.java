package org.stupeni.evidence.document.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.document.DocumentFiles;
import org.stupeni.evidence.document.DocumentRow;
import org.stupeni.evidence.document.Documents;
import org.stupeni.evidence.document.StepRow;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** One own document: what it says, its file, where it stands and everything that was answered. */
@Named
@RequestScoped
public class LearnDocumentPage {

    private static final Set<String> DONE = Set.of("written", "changed", "file", "removed", "sent", "withdrawn");
    private static final Set<String> FILE_REFUSALS = Set.of("none", "too_large", "other_kind", "closed");

    @Inject
    Documents documents;

    @Inject
    DocumentForm form;

    @Inject
    DocumentWords words;

    @Inject
    People people;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private DocumentRow document;
    private List<StepRow> steps = List.of();

    /** Reads the address itself: which buttons there are must be known before view parameters are. */
    @PostConstruct
    void read() {
        Optional<DocumentRow> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(id -> documents.find(id, me.getId()));
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        document = found.get();
        steps = documents.steps(document);
        form.begin(
                document,
                Optional.ofNullable(document.colleagueId())
                        .flatMap(people::find)
                        .map(PersonRow::mail)
                        .orElse(null));
    }

    public void load() {}

    public String change() {
        try {
            documents.change(document.id(), me.getId(), form.typed());
            return here("changed");
        } catch (Refused refused) {
            form.show(refused);
            return null;
        }
    }

    public String send() {
        try {
            documents.send(document.id(), me.getId());
            return here("sent");
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    public String withdraw() {
        try {
            documents.withdraw(document.id(), me.getId());
            return here("withdrawn");
        } catch (Refused refused) {
            texts.show(refused);
            return null;
        }
    }

    private String here(String done) {
        return "/learn/document?faces-redirect=true&id=" + document.id() + "&done=" + done;
    }

    /** What was just done here, or null. */
    public String getDone() {
        String done = Faces.isPostback() ? null : Faces.getRequestParameter("done");
        return done != null && DONE.contains(done) ? done : null;
    }

    /** Why a file was not taken just now, or null. */
    public String getFileMistake() {
        String why = Faces.getRequestParameter("file");
        return why != null && FILE_REFUSALS.contains(why)
                ? texts.of(
                        why.equals("closed") ? "document_deed.closed" : "document_file." + why,
                        DocumentFiles.LARGEST / 1024 / 1024)
                : null;
    }

    /** Where its file is sent, looked at and taken away again. */
    public String getFileAddress() {
        return "/learn/document-file?id=" + document.id();
    }

    /** Whether it can be changed; while a form comes back its buttons must be there. */
    public boolean isChangeable() {
        return document != null && (document.isOpen() || ReturningForm.isBeingRead());
    }

    public boolean isWithdrawable() {
        return document != null && (document.isOpen() || document.isWaiting() || ReturningForm.isBeingRead());
    }

    public DocumentRow getDocument() {
        return document;
    }

    public List<StepRow> getSteps() {
        return steps;
    }

    public DocumentForm getForm() {
        return form;
    }

    public DocumentWords getWords() {
        return words;
    }
}
