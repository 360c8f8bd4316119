package org.stupeni.quiz.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Counts attempts at once, for tests of other packages. */
@ApplicationScoped
public class TestCounts {

    @Inject
    SittingCounts counts;

    @Inject
    PracticeCounts practice;

    public void countPractice(List<Long> attempts) {
        attempts.forEach(practice::count);
    }

    /** Whether the job would count it. */
    public boolean isPracticeDue(long attempt) {
        return practice.due().contains(attempt);
    }

    public void count(List<Long> attempts) {
        attempts.forEach(counts::count);
    }
}
