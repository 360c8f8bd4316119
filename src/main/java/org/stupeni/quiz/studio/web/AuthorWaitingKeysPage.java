package org.stupeni.quiz.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.stupeni.course.keys.KeyQueue;
import org.stupeni.identity.CurrentPerson;

/** The keys that wait for the reader, for links to them. */
@Named
@RequestScoped
public class AuthorWaitingKeysPage {

    @Inject
    KeyQueue queue;

    @Inject
    CurrentPerson me;

    private List<Long> open;

    private List<Long> open() {
        if (open == null) {
            open = queue.openTo(me.getId());
        }
        return open;
    }

    public int getWaiting() {
        return open().size();
    }

    /** The one that waits next after this, or the oldest; null where none waits. */
    public Long next(long after) {
        return open().stream().filter(id -> id > after).findFirst().orElse(open().isEmpty() ? null : open().get(0));
    }
}
