package org.stupeni.quiz.grading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Tries to grade at once, and leaves what fails to the job. It throws nothing: whoever handed in has handed in. */
@ApplicationScoped
public class GradingRun {

    private static final Logger LOG = Logger.getLogger(GradingRun.class.getName());

    @Inject
    Gradings gradings;

    private final Set<Long> failed = ConcurrentHashMap.newKeySet();

    /** Grades this attempt if it waits for it. A failure is logged once in full and kept quiet about on every further try. */
    public void one(long attemptId) {
        try {
            gradings.grade(attemptId);
            failed.remove(attemptId);
        } catch (RuntimeException failure) {
            if (failed.add(attemptId)) {
                LOG.log(
                        Level.SEVERE,
                        failure,
                        () -> "Attempt " + attemptId + " could not be graded and will be tried again");
            }
        }
    }
}
