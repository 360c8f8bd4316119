package org.stupeni.quiz.studio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.stupeni.course.Course;
import org.stupeni.course.CourseModule;
import org.stupeni.course.Lesson;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.keys.Certifying;
import org.stupeni.question.Question;

/** Questions that no exam draws, and lessons on which nobody can try themselves. Pure. */
final class Reach {

    /** So many questions are named each for itself. */
    private static final int NAMED = 5;

    private Reach() {}

    static List<Finding> of(Course course, ToIntFunction<String> levelOf) {
        List<Finding> findings = new ArrayList<>();
        Set<String> practised = new HashSet<>();
        course.modules().stream()
                .flatMap(module -> module.practice().stream())
                .map(Question::lesson)
                .forEach(practised::add);
        for (CourseModule module : course.modules()) {
            if (module.practice().isEmpty()) {
                findings.add(Finding.warning("no_practice", Finding.at(NodeKind.MODULE, module.id())));
                continue;
            }
            for (Lesson lesson : module.lessons()) {
                if (!practised.contains(lesson.id())) {
                    findings.add(Finding.warning("lesson_no_practice", Finding.at(NodeKind.LESSON, lesson.id())));
                }
            }
        }
        if (course.exams().isEmpty()) {
            findings.add(Finding.warning("no_exam", Finding.course()));
            return findings;
        }
        Set<String> drawn = Certifying.levels(course, levelOf).keySet();
        List<String> unreached = course.bank().stream()
                .map(Question::id)
                .filter(id -> !drawn.contains(id))
                .toList();
        if (unreached.size() > NAMED) {
            findings.add(Finding.warning(
                    "questions_unreached",
                    Finding.at(NodeKind.BANK, unreached.get(0)),
                    unreached.size(),
                    String.join(", ", unreached.subList(0, NAMED))));
        } else {
            unreached.forEach(id -> findings.add(Finding.warning("question_unreached", Finding.at(NodeKind.BANK, id))));
        }
        return findings;
    }
}
