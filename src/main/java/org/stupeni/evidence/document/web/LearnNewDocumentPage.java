package org.stupeni.evidence.document.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.document.DocumentKind;
import org.stupeni.evidence.document.Documents;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.Refused;

/** A document begins: what it is to speak for, in words. Its file comes next. */
@Named
@RequestScoped
public class LearnNewDocumentPage {

    @Inject
    Documents documents;

    @Inject
    DocumentForm form;

    @Inject
    CurrentPerson me;

    @PostConstruct
    void read() {
        DocumentKind kind = DocumentKind.named(Faces.getRequestParameter("kind"));
        form.begin(kind == null ? DocumentKind.COURSE : kind);
    }

    public void load() {}

    public String write() {
        try {
            long id = documents.write(form.typed(), me.getId());
            return "/learn/document?faces-redirect=true&id=" + id + "&done=written";
        } catch (Refused refused) {
            form.show(refused);
            return null;
        }
    }

    public DocumentForm getForm() {
        return form;
    }

    public DocumentKind[] getKinds() {
        return DocumentKind.values();
    }
}
