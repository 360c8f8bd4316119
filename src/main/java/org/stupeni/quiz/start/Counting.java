package org.stupeni.quiz.start;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stupeni.quiz.attempt.AttemptRow;

/**
 * Which attempts of a person at an exam count on a day. Pure.
 *
 * @param counted the attempts that use up the exam's number
 * @param passed those whose pass still counts, whatever share its indicators earned
 * @param anew from which day on attempts count, or null where all do
 * @param renewal the level to be renewed today, or null
 * @param later the level that is to be renewed from a later day on, or null
 */
record Counting(List<AttemptRow> counted, List<AttemptRow> passed, LocalDate anew, ExamCycle renewal, ExamCycle later) {

    static Counting of(ExamTerms terms, List<AttemptRow> attempts, List<ExamCycle> cycles, Instant now) {
        LocalDate today = terms.day(now);
        ExamCycle renewal = cycles.stream()
                .filter(cycle -> !cycle.from().isAfter(today))
                .max(Comparator.comparing(ExamCycle::from).thenComparing(ExamCycle::since))
                .orElse(null);
        ExamCycle later = cycles.stream()
                .filter(cycle -> cycle.from().isAfter(today))
                .min(Comparator.comparing(ExamCycle::from))
                .orElse(null);
        List<AttemptRow> everPassed =
                attempts.stream().filter(AttemptRow::isPassed).toList();
        Stream<LocalDate> tooOld = everPassed.stream()
                .map(one -> terms.lastDay(terms.day(one.handedInAt())))
                .filter(last -> last != null && last.isBefore(today))
                .map(last -> last.plusDays(1));
        LocalDate anew = Stream.concat(tooOld, Stream.ofNullable(renewal).map(ExamCycle::from))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Counting(
                attempts.stream()
                        .filter(one ->
                                anew == null || !terms.day(one.startedAt()).isBefore(anew))
                        .toList(),
                everPassed.stream()
                        .filter(one -> counts(terms, terms.day(one.handedInAt()), renewal, today))
                        .toList(),
                anew,
                renewal,
                later);
    }

    private static boolean counts(ExamTerms terms, LocalDate handedIn, ExamCycle renewal, LocalDate today) {
        LocalDate last = terms.lastDay(handedIn);
        return (last == null || !last.isBefore(today)) && (renewal == null || handedIn.isAfter(renewal.since()));
    }

    /** What a person who has to pass is told beside where they stand. */
    Standing told(Standing standing) {
        return standing.renewing(anew, renewal);
    }

    /** What a person who has passed is told. */
    Standing toldPassed(Standing standing) {
        return standing.renewing(anew, later);
    }
}
