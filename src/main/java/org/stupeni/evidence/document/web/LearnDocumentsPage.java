package org.stupeni.evidence.document.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.document.Confirmations;
import org.stupeni.evidence.document.DocumentRow;
import org.stupeni.evidence.document.Documents;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.platform.web.PageNumbers;

/** The reader's own documents, the newest first. */
@Named
@RequestScoped
public class LearnDocumentsPage {

    private static final int ROWS = 20;

    @Inject
    Documents documents;

    @Inject
    Confirmations confirmations;

    @Inject
    DocumentWords words;

    @Inject
    CurrentPerson me;

    private long count;
    private long asked;
    private int page;
    private List<DocumentRow> rows = List.of();

    @PostConstruct
    void read() {
        count = documents.count(me.getId());
        asked = confirmations.count(me.getId());
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        rows = count == 0 ? List.of() : documents.of(me.getId(), (page - 1) * ROWS, ROWS);
    }

    public List<DocumentRow> getRows() {
        return rows;
    }

    public DocumentWords getWords() {
        return words;
    }

    /** How many colleagues have asked the reader to confirm something. */
    public long getAsked() {
        return asked;
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return PageNumbers.count(count, ROWS);
    }

    public List<Integer> getPagesNamed() {
        return PageNumbers.named(page, getPages());
    }

    public String at(int other) {
        return "?page=" + other;
    }
}
