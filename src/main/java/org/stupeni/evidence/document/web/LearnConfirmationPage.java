package org.stupeni.evidence.document.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.document.Confirmations;
import org.stupeni.evidence.document.DocumentRow;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.identity.web.AddressId;
import org.stupeni.platform.Refused;
import org.stupeni.platform.web.ReturningForm;
import org.stupeni.platform.web.ViewTexts;

/** A colleague says they mentored the reader: was it so? */
@Named
@RequestScoped
public class LearnConfirmationPage {

    @Inject
    Confirmations confirmations;

    @Inject
    DocumentWords words;

    @Inject
    CurrentPerson me;

    @Inject
    ViewTexts texts;

    private DocumentRow document;
    private String said;

    @PostConstruct
    void read() {
        Optional<DocumentRow> found =
                AddressId.of(Faces.getRequestParameter("id")).flatMap(id -> confirmations.find(id, me.getId()));
        if (found.isEmpty()) {
            Faces.responseSendError(404, "");
            return;
        }
        document = found.get();
    }

    public void load() {}

    public String confirm() {
        return answer(true);
    }

    public String deny() {
        return answer(false);
    }

    private String answer(boolean wasSo) {
        try {
            confirmations.answer(document.id(), me.getId(), wasSo, said);
            return "/learn/confirmation?faces-redirect=true&id=" + document.id() + "&done=answered";
        } catch (Refused refused) {
            if (refused.key().startsWith("document_confirmation.")) {
                texts.show("said", refused);
            } else {
                texts.show(refused);
            }
            return null;
        }
    }

    public boolean isAsked() {
        return document != null
                && (document.isWaiting() && document.confirmation() == null || ReturningForm.isBeingRead());
    }

    public DocumentRow getDocument() {
        return document;
    }

    public DocumentWords getWords() {
        return words;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
