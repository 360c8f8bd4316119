package org.stupeni.quiz.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Counts attempts at once, for tests of other packages. */
@ApplicationScoped
public class TestCounts {

    @Inject
    SittingCounts counts;

    public void count(List<Long> attempts) {
        attempts.forEach(counts::count);
    }
}
