package org.stupeni.quiz;

import java.time.Instant;
import java.time.ZoneId;
import org.stupeni.course.Exam;

/**
 * What an exam asks of everybody today.
 *
 * @param share the per cent of its points that the rule of the exam's level asks of every indicator, 0 where it asks for none
 * @param secondEvidence whether the level's rule lets a second piece of evidence decide where the result is close to the cut
 * @param closesAt the moment from which nobody starts it and every paper counts as closed, or null where it never closes
 * @param zone the organisation's
 */
public record ExamTerms(Exam exam, int share, boolean secondEvidence, Instant closesAt, ZoneId zone) {

    public boolean isClosed(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }
}
