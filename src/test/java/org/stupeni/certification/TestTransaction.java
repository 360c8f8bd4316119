package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A transaction around what a test does, that never commits. */
@ApplicationScoped
public class TestTransaction {

    /** The end of every transaction here. */
    public static class RolledBack extends RuntimeException {}

    @Transactional
    public void rollBack(Runnable deed) {
        deed.run();
        throw new RolledBack();
    }

    @Transactional
    public void commit(Runnable deed) {
        deed.run();
    }
}
