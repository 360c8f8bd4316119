package org.stupeni.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Does what a test wants done in one transaction. The server refuses tests a {@code UserTransaction} of their own after a transactional call. */
@ApplicationScoped
public class TestDeeds {

    /** The end of every deed that is to leave nothing. */
    public static class Undone extends RuntimeException {}

    @Transactional
    public void keep(Runnable deed) {
        deed.run();
    }

    @Transactional
    public void undo(Runnable deed) {
        deed.run();
        throw new Undone();
    }
}
