package org.stupeni.quiz.studio.web;

import java.util.List;
import org.stupeni.enrolment.LessonChange;
import org.stupeni.enrolment.MoveImpact;

/**
 * Whom a publication finds on one version of the course.
 *
 * @param running how many of them sit an exam at this moment
 */
public record ImpactLine(MoveImpact impact, long running) {

    public long count(String kind) {
        return impact.lessons().stream()
                .filter(change -> change.kind().name().equals(kind))
                .count();
    }

    public List<LessonChange> lessons() {
        return impact.lessons();
    }
}
