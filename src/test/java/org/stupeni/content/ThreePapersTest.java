package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.course.Course;
import org.stupeni.course.CourseReader;
import org.stupeni.course.Exam;
import org.stupeni.course.ReviewPolicy;
import org.stupeni.platform.LocalText;
import org.stupeni.question.Choice;
import org.stupeni.question.Question;
import org.stupeni.question.QuestionType;

class ThreePapersTest {

    private static final LocalText TEXT = new LocalText("а", "a");

    /** One row draws two of li2-a, another two of anything, and one question stands in every paper. */
    @ParameterizedTest
    @CsvSource({
        "10, 6,",
        "12, 0,",
        "6, 6, 'paper 3 repeats 1 questions of earlier ones, row 1 has 6 for 3 x 2'",
        "6, 5, 'paper 3 repeats 1 questions of earlier ones, '",
        "5, 9, 'paper 3 repeats 1 questions of earlier ones, row 1 has 5 for 3 x 2'",
        "1, 1, the bank cannot fill a paper"
    })
    void threePapersInARowAreAllNew(int ofIndicator, int others, String problem) {
        List<Question> bank = Stream.of(
                        questions("a", ofIndicator, "li2-a"),
                        questions("b", others, "li2-b"),
                        questions("x", 1, "li2-c"))
                .flatMap(List::stream)
                .toList();
        Exam exam = new Exam(
                "e",
                TEXT,
                2,
                40,
                3,
                1,
                30,
                3,
                TEXT,
                ReviewPolicy.MISTAKES,
                List.of(
                        new Exam.Draw(null, "li2-a", null, Set.of(), 2),
                        new Exam.Draw(null, null, null, Set.of(), 2),
                        Exam.Draw.fixed(Set.of("x-1"))));
        Course course = new Course("c", "listening", TEXT, TEXT, TEXT, true, List.of(), bank, List.of(exam));
        Library library = new Library(
                Shelf.framework(),
                List.of(),
                List.of(),
                List.of(),
                Map.of("c", new CourseReader.Reading(Optional.of(course), List.of(), List.of(), false)),
                List.of(),
                List.of());

        List<String> problems = new ThreePapers()
                .findings(library).stream().map(Finding::problem).toList();

        if (problem == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).singleElement().asString().startsWith(problem);
        }
    }

    private static List<Question> questions(String prefix, int count, String indicator) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Question(
                        prefix + "-" + i,
                        indicator,
                        "l",
                        1,
                        TEXT,
                        null,
                        new Choice(QuestionType.SINGLE, List.of(new Choice.Option("o", true, TEXT, TEXT)))))
                .toList();
    }
}
