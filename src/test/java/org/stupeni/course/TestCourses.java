package org.stupeni.course;

import java.util.List;
import java.util.UUID;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

/** Makes small courses for tests that run inside the portal: each call another one, so that tests sharing a database never meet. */
public final class TestCourses {

    private TestCourses() {}

    /** A course with lessons a and b in module m1, which has a practice quiz that counts, and lesson c in module m2, which has none. */
    public static Course course() {
        return course("t" + UUID.randomUUID().toString().replace("-", ""), "первая");
    }

    /** The same course with another title. */
    public static Course again(Course course, String title) {
        return course(course.id(), title);
    }

    private static Course course(String id, String title) {
        Question question =
                new Question("q1", "co2-basics", "a", 1, both("?"), null, new Choice(QuestionType.SINGLE, List.of()));
        CourseModule first = new CourseModule(
                "m1", both("Один"), both("Один"), List.of(lesson("a"), lesson("b")), List.of(), List.of(question));
        CourseModule second =
                new CourseModule("m2", both("Два"), both("Два"), List.of(lesson("c")), List.of(), List.of());
        return new Course(
                id,
                "client-orientation",
                both(title),
                both("О курсе"),
                both("Зачем"),
                true,
                List.of(first, second),
                List.of(),
                List.of());
    }

    private static Lesson lesson(String id) {
        return new Lesson(id, both("Урок " + id), 5, both("Текст."));
    }

    private static LocalText both(String text) {
        return new LocalText(text, text);
    }
}
