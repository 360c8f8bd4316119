package org.stupeni.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.web.PageNumbers;

/** One's notes, the newest first. Looking changes nothing; a button marks what was shown as read. */
@Named
@RequestScoped
public class LearnNotesPage {

    private static final int ROWS = 50;

    @Inject
    Notes notes;

    @Inject
    NoteWords words;

    @Inject
    CurrentPerson me;

    private long count;
    private int page;
    private List<NoteLine> lines;
    private String until;

    @PostConstruct
    void load() {
        count = notes.count(me.getId());
        page = PageNumbers.asked(Faces.getRequestParameter("page"), getPages());
        List<NoteRow> rows = notes.of(me.getId(), (page - 1) * ROWS, ROWS);
        lines = rows.stream().map(words::of).toList();
        until = rows.isEmpty() ? null : rows.get(0).createdAt().toString();
    }

    public String markRead() {
        try {
            notes.markRead(me.getId(), Instant.parse(until));
        } catch (DateTimeParseException e) {
            return null;
        }
        return "/learn/notes?faces-redirect=true";
    }

    public List<NoteLine> getLines() {
        return lines;
    }

    public boolean isAnyNew() {
        return lines.stream().anyMatch(NoteLine::isNew);
    }

    /** The moment of the newest note shown. */
    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
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
