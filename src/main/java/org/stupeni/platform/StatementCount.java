package org.stupeni.platform;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/** Counts the statements a thread has sent to the database, so that a test can hold a page to its number. */
public class StatementCount extends SessionEventAdapter implements SessionCustomizer {

    private static final ThreadLocal<int[]> SENT = ThreadLocal.withInitial(() -> new int[1]);

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(this);
    }

    @Override
    public void preExecuteCall(SessionEvent event) {
        SENT.get()[0]++;
    }

    /** How many this thread has sent so far. */
    public static int sent() {
        return SENT.get()[0];
    }
}
