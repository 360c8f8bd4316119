package org.stupeni.quiz.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.course.Course;
import org.stupeni.course.Exam;
import org.stupeni.quiz.paper.Sample;

/** How many questions an exam still has that a person has not met. */
class FreshQuestionsTest {

    /** Five questions of i2 and three of i3; the rows draw two of i2, three of level 3, any one, and name i3-0. */
    private static final Course COURSE = Sample.course(Sample.join(
            Sample.questions("i2-", 5, "i2", "lesson-1", 1), Sample.questions("i3-", 3, "i3", "lesson-1", 2)));

    private static final Exam EXAM = Sample.exam(
            1,
            Sample.row(null, "i2", null, Set.of(), 2),
            Sample.row(null, null, 3, Set.of(), 3),
            Sample.row(null, null, null, Set.of(), 1),
            Exam.Draw.fixed(Set.of(COURSE.bank().get(5).id())));

    /** Seen questions by their place in the bank, and what is left of each row; a star where it is enough for one more paper. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'',            5/5* 2/2 7/7* 1/1*",
        "0,             4/5* 2/2 6/7* 1/1*",
        "0 1 2 3,       1/5 2/2 3/7* 1/1*",
        "0 1 2 3 4 6 7, 0/5 0/2 0/7 1/1*",
        // What every paper has is met at once and asked again: that is no shortage.
        "5,             5/5* 2/2 7/7* 0/1*",
    })
    void whatIsLeft(String seen, String left) {
        Set<String> ids = Arrays.stream(seen.split(" "))
                .filter(place -> !place.isEmpty())
                .map(place -> COURSE.bank().get(Integer.parseInt(place)).id())
                .collect(Collectors.toSet());

        assertThat(FreshQuestions.left(EXAM, COURSE, ids, indicator -> indicator.charAt(1) - '0').stream()
                        .map(row -> row.fresh() + "/" + row.pool() + (row.isEnough() ? "*" : ""))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(left);
    }
}
