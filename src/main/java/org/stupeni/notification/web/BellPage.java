package org.stupeni.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.identity.CurrentPerson;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;

/** The bell in the bar of every page: the newest unread notes. One query, whatever their number. */
@Named
@RequestScoped
public class BellPage {

    private static final int SHOWN = 5;

    /** More than so many are not counted. */
    private static final int COUNTED = 9;

    @Inject
    Notes notes;

    @Inject
    NoteWords words;

    @Inject
    CurrentPerson me;

    private List<NoteRow> unread;

    @PostConstruct
    void load() {
        unread = notes.unread(me.getId(), COUNTED + 1);
    }

    public boolean isAny() {
        return !unread.isEmpty();
    }

    /** "3", "9+". */
    public String getCount() {
        return unread.size() > COUNTED ? COUNTED + "+" : String.valueOf(unread.size());
    }

    /** The moment of the newest note counted. */
    public String getUntil() {
        return unread.get(0).createdAt().toString();
    }

    public List<NoteLine> getNewest() {
        return unread.stream().limit(SHOWN).map(words::of).toList();
    }
}
