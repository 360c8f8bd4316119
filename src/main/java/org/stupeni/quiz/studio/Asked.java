package org.stupeni.quiz.studio;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Indicator;
import org.stupeni.framework.Level;

/**
 * What a framework asks of the exams of a course.
 *
 * @param ofLevel the indicators of a level of the course's competency
 * @param share whether the rule of a level asks for a share of every indicator in this exam
 */
record Asked(IntFunction<List<Indicator>> ofLevel, Predicate<Exam> share) {

    static Asked of(Framework framework, Course course) {
        return new Asked(
                level -> framework
                        .level(course.competency(), level)
                        .map(Level::indicators)
                        .orElse(List.of()),
                exam -> framework.asksForShares(course.id(), exam.id()));
    }

    List<Indicator> indicators(int level) {
        return ofLevel.apply(level);
    }
}
