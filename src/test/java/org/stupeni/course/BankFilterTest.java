package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.course.BankFilter.Purpose;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

class BankFilterTest {

    private static final Course COURSE = course();

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "-  | -    | - | -        | -          | e1 e2 p1 p2",
                "m1 | -    | - | -        | -          | e1 p1",
                "m9 | -    | - | -        | -          | ''",
                "-  | tact | - | -        | -          | e2 p1",
                "-  | -    | 2 | -        | -          | e2 p2",
                "-  | -    | - | EXAM     | -          | e1 e2",
                "-  | -    | - | PRACTICE | -          | p1 p2",
                "m1 | -    | 1 | PRACTICE | -          | p1",
                "-  | -    | - | -        | ВСЁ        | e1",
                "-  | -    | - | -        | все хорошо | e1",
                "-  | -    | - | -        | Smile      | e2",
                "-  | -    | - | -        | because p2 | p2",
                "-  | -    | - | -        | p1         | p1",
                "-  | -    | - | -        | '  '       | e1 e2 p1 p2",
            })
    void findsWhatFits(String module, String indicator, Integer difficulty, Purpose purpose, String text, String ids) {
        BankFilter filter = new BankFilter(module, indicator, difficulty, purpose, text);

        assertThat(filter.of(COURSE).stream()
                        .map(entry -> entry.question().id())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(ids);
    }

    private static Course course() {
        return new Course(
                "c",
                "client-orientation",
                both("c"),
                both("c"),
                both("c"),
                true,
                List.of(
                        module("m1", "a", question("p1", "tact", "a", 1, "Что сказать?", "What to say?")),
                        module("m2", "b", question("p2", "rules", "b", 2, "Что сделать?", "What to do?"))),
                List.of(
                        question("e1", "rules", "a", 1, "Когда всё хорошо?", "When is all well?"),
                        question("e2", "tact", "b", 2, "Чем ответить?", "Answer by a smile?")),
                List.of());
    }

    private static CourseModule module(String id, String lesson, Question practice) {
        return new CourseModule(
                id,
                both(id),
                both(id),
                List.of(new Lesson(lesson, both(lesson), 5, both(lesson))),
                List.of(),
                List.of(practice));
    }

    private static Question question(String id, String indicator, String lesson, int difficulty, String ru, String en) {
        return new Question(
                id,
                indicator,
                lesson,
                difficulty,
                new LocalText(ru, en),
                null,
                new Choice(
                        QuestionType.SINGLE,
                        List.of(new Choice.Option("x", true, both("yes"), both("because " + id)))));
    }

    private static LocalText both(String text) {
        return new LocalText(text, text);
    }
}
