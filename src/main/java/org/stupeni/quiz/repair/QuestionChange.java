package org.stupeni.quiz.repair;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.stupeni.course.Course;
import org.stupeni.question.KeyForm;
import org.stupeni.question.Question;
import org.stupeni.quiz.paper.QuestionKey;

/**
 * A question of exams that becomes another version of itself when a course is published. Pure.
 *
 * @param before as the version in force asks it
 * @param after as the next version would ask it
 */
public record QuestionChange(String courseId, Question before, Question after) {

    /** What changes between two versions of a course. Questions that only practice asks are left out: nothing rests on their results. */
    public static List<QuestionChange> between(Course before, Course after) {
        return after.bank().stream()
                .filter(question -> before.isInBank(question.id()))
                .map(question -> before.question(question.id())
                        .map(old -> new QuestionChange(after.id(), old, question))
                        .orElse(null))
                .filter(Objects::nonNull)
                .filter(change -> !change.before.version().equals(change.after.version()))
                .toList();
    }

    public String id() {
        return after.id();
    }

    /** The version that is asked no more. */
    public QuestionKey old() {
        return new QuestionKey(courseId, before.id(), before.version());
    }

    /** Whether more than words changes: the parts, what is right, or what it is worth. */
    public boolean isOfKey() {
        return !KeyForm.sameKey(before, after);
    }

    /** What can be said of it: that only words changed is checked, not believed. */
    public List<RepairKind> kinds() {
        return Stream.of(RepairKind.WORDING, RepairKind.REPLACED, RepairKind.MEANING)
                .filter(kind -> kind != RepairKind.WORDING || !isOfKey())
                .toList();
    }
}
