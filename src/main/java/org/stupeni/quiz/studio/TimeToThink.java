package org.stupeni.quiz.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.course.ReadingTime;
import org.stupeni.course.draft.NodeKey;
import org.stupeni.course.draft.NodeKind;

/** Whether the limit of an exam leaves time to think beside reading. Pure. */
final class TimeToThink {

    private TimeToThink() {}

    static List<Finding> of(Course course, ToIntFunction<String> levelOf) {
        List<Finding> findings = new ArrayList<>();
        for (Exam exam : course.exams()) {
            ReadingTime reading = ReadingTime.of(course, exam, levelOf);
            NodeKey at = Finding.at(NodeKind.EXAM, exam.id());
            if (reading.isOver(exam.minutes())) {
                findings.add(Finding.error("reading_over", at, reading.longest(), exam.minutes()));
            } else if (reading.isOverHalf(exam.minutes())) {
                findings.add(Finding.warning("reading_half", at, reading.longest(), exam.minutes()));
            }
        }
        return findings;
    }
}
