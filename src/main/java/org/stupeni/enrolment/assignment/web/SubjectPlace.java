package org.stupeni.enrolment.assignment.web;

import org.stupeni.enrolment.assignment.Subject;

/** Where the work for it is. */
final class SubjectPlace {

    private SubjectPlace() {}

    static String link(Subject subject) {
        return switch (subject.kind()) {
            case COURSE -> "/learn/course?id=" + subject.courseId();
            case EXAM -> "/learn/exam?course=" + subject.courseId() + "&id=" + subject.examId();
            case LEVEL -> "/learn/why?competency=" + subject.competency();
        };
    }

    /** The name of an icon. */
    static String icon(Subject subject) {
        return switch (subject.kind()) {
            case COURSE -> "book";
            case EXAM -> "exam";
            case LEVEL -> "stair";
        };
    }
}
