package org.stupeni.course.keys;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.question.Question;

/** Which questions of a course decide about levels: those of the bank that its exams draw. Pure. */
public final class Certifying {

    private Certifying() {}

    /**
     * The highest level of an exam that can draw a question, by the question's id; what no exam can draw is not there.
     *
     * @param levelOf the level of an indicator in the framework
     */
    public static Map<String, Integer> levels(Course course, ToIntFunction<String> levelOf) {
        Map<String, Integer> levels = new HashMap<>();
        for (Exam exam : course.exams()) {
            Set<String> fixed = exam.fixed();
            for (Question question : course.bank()) {
                if (exam.draw().stream().anyMatch(row -> course.fits(question, row, fixed, levelOf))) {
                    levels.merge(question.id(), exam.level(), Math::max);
                }
            }
        }
        return levels;
    }
}
