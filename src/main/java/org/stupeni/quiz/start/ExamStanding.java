package org.stupeni.quiz.start;

import java.util.List;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Exam;
import org.stupeni.course.PublishedCourse;
import org.stupeni.identity.accommodation.ExtraTime;
import org.stupeni.quiz.attempt.AttemptRow;

/**
 * An exam as one person meets it.
 *
 * @param version the version of the course that an attempt would be drawn from
 * @param terms what the exam asks of everybody today
 * @param attempts all attempts of this person at it, the newest first
 * @param extra what the person may take beside the limit, if it starts today
 */
public record ExamStanding(
        PublishedCourse version, ExamTerms terms, Standing standing, List<AttemptRow> attempts, ExtraTime extra) {

    public Exam exam() {
        return terms.exam();
    }

    /** How many minutes this person has for it, begun ones counted. */
    public long minutes() {
        return extra.minutes(exam().minutes());
    }

    ExamStanding practisingFirst(List<String> due) {
        return new ExamStanding(
                version, terms, AttemptRules.practiseFirst(standing, offered(version, due)), attempts, extra);
    }

    /** Those of these modules that this version of the course lets a person practise: nobody is locked out by a module that is gone. */
    static List<String> offered(PublishedCourse version, List<String> modules) {
        return modules.stream()
                .filter(id -> version.course()
                        .module(id)
                        .map(module -> !module.practice().isEmpty())
                        .orElse(false))
                .toList();
    }

    /** What has to be practised before the next start. */
    public List<CourseModule> practice() {
        return standing.modules().stream()
                .map(id -> version.course().module(id).orElseThrow())
                .toList();
    }

    /** Which of its own attempts a new one would be, from 1; after a renewal has opened, from 1 again. */
    public int nextOwn() {
        return exam().attempts() - standing.left() + 1;
    }

    /** Which attempt a new one would be of all, from 1. */
    public int nextNumber() {
        return attempts.size() + 1;
    }
}
