package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** A transaction around what a test does. */
@ApplicationScoped
public class TestTransaction {

    /** The end of every transaction here. */
    public static class RolledBack extends RuntimeException {}

    @Transactional
    public void rollBack(Runnable deed) {
        deed.run();
        throw new RolledBack();
    }

    /** An entity manager that is asked outside a transaction would be closed by whichever thread of the test ends first. */
    @Transactional
    public <T> T read(Supplier<T> question) {
        return question.get();
    }

    @Transactional
    public void commit(Runnable deed) {
        deed.run();
    }
}
