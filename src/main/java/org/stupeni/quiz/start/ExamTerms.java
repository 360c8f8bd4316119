package org.stupeni.quiz.start;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.stupeni.course.Exam;
import org.stupeni.quiz.attempt.AttemptRow;

/**
 * What an exam asks of everybody today.
 *
 * @param counted whether the rule of its level counts it
 * @param share the per cent of its points that the rule of the exam's level asks of every indicator, 0 where it asks for none
 * @param indicators the ids of the indicators of the exam's level, each of which has to be asked about where there is a share
 * @param secondEvidence whether the level's rule lets a second piece of evidence decide where the result is close to the cut
 * @param closesAt the moment from which nobody starts it and every paper counts as closed, or null where it never closes
 * @param withinMonths how many months a result counts for the levels that ask for it, or null where it never grows old
 * @param zone the organisation's
 */
public record ExamTerms(
        Exam exam,
        boolean counted,
        int share,
        Set<String> indicators,
        boolean secondEvidence,
        Instant closesAt,
        Integer withinMonths,
        ZoneId zone) {

    public ExamTerms {
        indicators = Set.copyOf(indicators);
    }

    /** Whether an attempt is passed, and has asked about every indicator and earned the share in each. */
    public boolean areMetBy(AttemptRow attempt) {
        return attempt.isPassedWith(share)
                && (share == 0 || attempt.indicators().keySet().containsAll(indicators));
    }

    public boolean isClosed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    /** The last day on which what was handed in that day counts; null where it never grows old. */
    LocalDate lastDay(LocalDate handedIn) {
        return withinMonths == null ? null : handedIn.plusMonths(withinMonths).minusDays(1);
    }

    /** The day of a moment in the organisation's zone. */
    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
