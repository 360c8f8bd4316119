package org.stupeni.quiz.grading;

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

    public void refuse(long attemptId) {
        refused.add(attemptId);
    }

    public void relent(long attemptId) {
        refused.remove(attemptId);
    }
}
