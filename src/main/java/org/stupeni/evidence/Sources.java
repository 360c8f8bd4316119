package org.stupeni.evidence;

import java.util.Set;

/**
 * What the portal can give evidence of at all: the courses that are published and their exams.
 *
 * <p>A rule may name what is not built yet; such a need is not held against a person as missing but reads "not possible yet". That is all it says:
 * which level is reached never depends on it.
 *
 * @param exams as course and exam, see {@link #exam}
 */
public record Sources(Set<String> courses, Set<String> exams) {

    public Sources {
        courses = Set.copyOf(courses);
        exams = Set.copyOf(exams);
    }

    public static String exam(String course, String exam) {
        return course + "/" + exam;
    }

    boolean hasCourse(String course) {
        return courses.contains(course);
    }

    boolean hasExam(String course, String exam) {
        return exams.contains(exam(course, exam));
    }
}
