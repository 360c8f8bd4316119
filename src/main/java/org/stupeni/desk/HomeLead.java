package org.stupeni.desk;

import java.util.List;
import java.util.Locale;
import org.stupeni.course.Course;
import org.stupeni.enrolment.CourseProgress;

/** What the start page says first to somebody who has no level yet: the same as the next step below it. Pure. */
public enum HomeLead {
    /** A course and then an exam. */
    NEW,
    /** Something of what the rule asks for is there. */
    BEGUN,
    /** Another course is completed than the one that the rule asks for. */
    COURSE,
    /** The course is completed, its exam is what is left to do. */
    LEARNED;

    /**
     * @param competency whose stair is climbed
     * @param completed the courses that the person has completed
     * @param begun whether a part of the rule is met
     */
    public static HomeLead of(NextStep step, String competency, List<CourseProgress> completed, boolean begun) {
        if (step.standing() != null) {
            Course course = step.standing().version().course();
            boolean learned = course.competency().equals(competency)
                    && completed.stream()
                            .anyMatch(progress -> progress.course().id().equals(course.id()));
            return learned ? LEARNED : begun ? BEGUN : NEW;
        }
        boolean another = completed.stream()
                .anyMatch(progress -> progress.course().competency().equals(competency));
        return step.progress() != null && another ? COURSE : begun ? BEGUN : NEW;
    }

    /** The last part of the key of its sentence. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
