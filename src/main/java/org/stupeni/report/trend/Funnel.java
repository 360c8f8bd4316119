package org.stupeni.report.trend;

import java.util.List;
import org.stupeni.platform.LocalText;

/**
 * How far people come on the way to a level: each step counts those who have come so far.
 *
 * @param course the title of the course
 * @param exam the title of the exam
 */
public record Funnel(LocalText course, LocalText exam, String competency, int level, List<Step> steps) {

    /**
     * A step.
     *
     * @param word the end of its text's key
     */
    public record Step(String word, long people) {}

    /** The number of the widest step; at least 1. */
    public long widest() {
        return Math.max(1, steps.stream().mapToLong(Step::people).max().orElse(1));
    }
}
