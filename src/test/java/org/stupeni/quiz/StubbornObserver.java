package org.stupeni.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Fails on the results it is told to fail on, as a room above may. */
@ApplicationScoped
public class StubbornObserver {

    private final Set<Long> refused = ConcurrentHashMap.newKeySet();

    void observe(@Observes AttemptGraded graded) {
        if (refused.contains(graded.attemptId())) {
            throw new IllegalStateException("refused by the test");
        }
    }

    void refuse(long attemptId) {
        refused.add(attemptId);
    }

    void relent(long attemptId) {
        refused.remove(attemptId);
    }
}
