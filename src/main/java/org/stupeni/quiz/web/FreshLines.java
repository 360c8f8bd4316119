package org.stupeni.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.course.PublishedCourse;
import org.stupeni.course.web.BlueprintRow;
import org.stupeni.course.web.Blueprints;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.framework.Frameworks;
import org.stupeni.quiz.start.FreshQuestions;
import org.stupeni.quiz.start.FreshRow;

/** Writes what an exam still has for a person, in the version of the course that the next paper would be drawn from. */
@RequestScoped
public class FreshLines {

    /** A row of the blueprint in words, with what it still has. */
    public record Line(String what, FreshRow row) {}

    @Inject
    Enrolments enrolments;

    @Inject
    FreshQuestions questions;

    @Inject
    Blueprints blueprints;

    @Inject
    Frameworks frameworks;

    /** Empty where there is no such exam. */
    List<Line> of(Long employeeId, String courseId, String examId) {
        Optional<Course> course = enrolments.version(employeeId, courseId).map(PublishedCourse::course);
        return course.flatMap(found -> found.exam(examId))
                .map(exam -> of(employeeId, course.get(), exam))
                .orElse(List.of());
    }

    private List<Line> of(Long employeeId, Course course, Exam exam) {
        List<BlueprintRow> words =
                blueprints.of(course, exam, frameworks.current().framework());
        List<FreshRow> left = questions.left(employeeId, course, exam);
        return IntStream.range(0, left.size())
                .mapToObj(i -> new Line(words.get(i).what(), left.get(i)))
                .toList();
    }
}
