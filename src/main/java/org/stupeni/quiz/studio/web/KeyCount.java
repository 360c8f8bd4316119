package org.stupeni.quiz.studio.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.stupeni.course.keys.KeyQueue;
import org.stupeni.identity.CurrentPerson;

/** How many keys wait for the reader, for links to their list. */
@Named
@RequestScoped
public class KeyCount {

    @Inject
    KeyQueue queue;

    @Inject
    CurrentPerson me;

    private Long waiting;

    public long getWaiting() {
        if (waiting == null) {
            waiting = queue.countFor(me.getId());
        }
        return waiting;
    }
}
