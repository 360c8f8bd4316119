package org.stupeni.evidence.document.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.stupeni.evidence.document.DocumentReviews;
import org.stupeni.evidence.document.DocumentRow;
import org.stupeni.evidence.document.DocumentState;
import org.stupeni.platform.web.PageNumbers;

/** What people bring as evidence, for HR: what waits, and what was answered. */
@Named
@RequestScoped
public class HrDocumentsPage {

    private static final int ROWS = 25;
    private static final List<DocumentState> STATES =
            List.of(DocumentState.WAITING, DocumentState.RETURNED, DocumentState.ACCEPTED, DocumentState.DECLINED);

    @Inject
    DocumentReviews reviews;

    @Inject
    DocumentWords words;

    private DocumentState state;
    private long count;
    private int page;
    private List<DocumentRow> rows = List.of();

    @PostConstruct
    void read() {
        state = stateOf(Faces.getRequestParameter("state"));
        count = reviews.count(state);
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        rows = count == 0 ? List.of() : reviews.inState(state, (page - 1) * ROWS, ROWS);
    }

    /** The state that an address asks for; what waits where it is not understood. */
    static DocumentState stateOf(String word) {
        return STATES.stream()
                .filter(one -> one.name().equalsIgnoreCase(word))
                .findFirst()
                .orElse(DocumentState.WAITING);
    }

    public List<DocumentState> getStates() {
        return STATES;
    }

    public DocumentState getState() {
        return state;
    }

    public boolean isWaiting() {
        return state == DocumentState.WAITING;
    }

    public long getCount() {
        return count;
    }

    public List<DocumentRow> getRows() {
        return rows;
    }

    public DocumentWords getWords() {
        return words;
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
        return "?state=" + state.name().toLowerCase(Locale.ROOT) + "&page=" + other;
    }
}
