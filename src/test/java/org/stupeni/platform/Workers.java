package org.stupeni.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/**
 * Does things at the same moment as others.
 *
 * <p>A task of the server's executor begins with a copy of what the server knows of its caller, entity managers outside of transactions included, and closes those when it
 * ends, a moment after its future is done: under the hands of a test that reads on. An enterprise bean is a caller of its own that has none.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Workers {

    @Resource
    ManagedExecutorService executor;

    /** Begins a task. */
    public <T> Future<T> submit(Callable<T> task) {
        return executor.submit(task);
    }

    /** Does these tasks, and returns when all are done. */
    public <T> List<Future<T>> invokeAll(Collection<Callable<T>> tasks) throws InterruptedException {
        return executor.invokeAll(tasks);
    }
}
