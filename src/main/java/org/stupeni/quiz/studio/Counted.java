package org.stupeni.quiz.studio;

import java.util.List;
import java.util.function.Predicate;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.course.draft.NodeKind;

/** Exams that can be passed without coming nearer to any level. Pure. */
final class Counted {

    private Counted() {}

    /** @param counts whether the rule of a level, in force or announced, asks for an exam of this course */
    static List<Finding> of(Course course, Predicate<Exam> counts) {
        return course.exams().stream()
                .filter(counts.negate())
                .map(exam -> Finding.warning("exam_not_counted", Finding.at(NodeKind.EXAM, exam.id())))
                .toList();
    }
}
