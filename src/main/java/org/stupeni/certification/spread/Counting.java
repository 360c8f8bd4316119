package org.stupeni.certification.spread;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.ObservationsNeed;

/** For how long what was seen counts in a competency: as long as the rule lets it that lets it longest. Pure. */
record Counting(List<ObservationsNeed> needs) {

    static Counting in(Competency competency) {
        return new Counting(competency.levels().stream()
                .flatMap(level -> all(level.rule().needs()))
                .filter(ObservationsNeed.class::isInstance)
                .map(ObservationsNeed.class::cast)
                .toList());
    }

    /** With what decides close to the cut of an exam. */
    private static Stream<Need> all(Need rule) {
        return rule.all()
                .flatMap(need -> need instanceof ExamNeed exam && exam.zone() != null
                        ? Stream.concat(Stream.of(need), all(exam.zone()))
                        : Stream.of(need));
    }

    /** Whether any rule counts on this day what was seen on that one. */
    boolean counts(LocalDate seenOn, LocalDate on) {
        return needs.stream()
                .anyMatch(need -> need.withinMonths() == null || on.isBefore(seenOn.plusMonths(need.withinMonths())));
    }
}
