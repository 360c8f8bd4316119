package org.stupeni.quiz.studio;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.platform.Sha256;

/**
 * The look at a course before it is published, beside what the reader of courses demands: errors keep it from being published, warnings have to be seen. Pure.
 *
 * @param findings errors first
 */
public record Preflight(List<Finding> findings) {

    public Preflight {
        findings = findings.stream()
                .sorted(Comparator.comparing(finding -> !finding.error()))
                .toList();
    }

    /**
     * @param counts whether the rule of a level, in force or announced, asks for an exam of the course
     * @param asked what the framework in force asks of the exams
     * @param levelOf the level of an indicator in the framework
     */
    static Preflight of(
            Course course,
            Keys keys,
            Observing observing,
            Predicate<Exam> counts,
            Asked asked,
            ToIntFunction<String> levelOf) {
        return new Preflight(Stream.of(
                        ReachableCut.of(course, levelOf),
                        HeardBands.of(course, levelOf),
                        TimeToThink.of(course, levelOf),
                        keys.of(course, levelOf),
                        Links.of(course),
                        Reach.of(course, levelOf),
                        Counted.of(course, counts),
                        Coverage.of(course, asked, levelOf),
                        observing.of(course))
                .flatMap(List::stream)
                .toList());
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::error);
    }

    /** What whoever publishes says to have seen: another text as soon as another warning stands there; empty where there is none. */
    public String seal() {
        String all = findings.stream()
                .filter(finding -> !finding.error())
                .map(finding -> finding.rule() + " " + finding.node() + " " + finding.words())
                .sorted()
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? "" : Sha256.of(all);
    }
}
