package org.stupeni.course.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderMergeTest {

    /** Lessons by their modules: {@code m:a b|n:c}. */
    private static List<CourseNode> lessons(String told) {
        return Arrays.stream(told.split("[|]"))
                .flatMap(module -> Arrays.stream(module.substring(2).split(" "))
                        .filter(id -> !id.isEmpty())
                        .map(id -> new CourseNode(NodeKind.LESSON, module.substring(0, 1), id, "")))
                .toList();
    }

    /** The base, the newest version and the draft. */
    @ParameterizedTest
    @CsvSource({
        "m:a b c, m:a b c, m:a b c, nothing",
        "m:a b c, m:c b a, m:a b c, taken",
        "m:a b c, m:a b c, m:c b a, nothing",
        "m:a b c, m:c b a, m:c b a, nothing",
        "m:a b c, m:c b a, m:b a c, conflict",
        "m:a b c, m:c a, m:a b c, taken",
        "m:a b c, m:a c, m:a b c, nothing",
        "m:a b c, m:a x b c, m:a b c, nothing",
        "m:a b c, m:a b c, m:a x b, nothing",
        "m:a b|n:c, m:a|n:c b, m:a b|n:c, taken",
        "m:a b|n:c, m:a|n:c b, m:b a|n:c, conflict",
        "m:a|n:c, n:c|m:a, m:a|n:c, nothing",
        "m:, m:a b, m:, nothing",
    })
    void placesThatWerePublishedAreTakenUnlessTheDraftHasMovedSomethingToo(
            String base, String newest, String draft, String expected) {
        List<OrderMerge> merges = OrderMerge.of(lessons(base), lessons(newest), lessons(draft));

        assertThat(merges.isEmpty() ? "nothing" : merges.get(0).conflict() ? "conflict" : "taken")
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "a b c, c b a, a b c",
        "a c, a x b c, a x b c",
        "c a, a x b c, c a x b",
        "a b, x a b y, x a b y",
        "a, x y, x y a",
    })
    void whatOneSideAloneHasStandsBehindItsNeighbour(String first, String more, String expected) {
        assertThat(OrderMerge.woven(List.of(first.split(" ")), List.of(more.split(" "))))
                .containsExactly(expected.split(" "));
    }

    @Test
    void anExamHasNoPlace() {
        List<CourseNode> exams =
                List.of(new CourseNode(NodeKind.EXAM, null, "a", ""), new CourseNode(NodeKind.EXAM, null, "b", ""));
        assertThat(OrderMerge.of(exams, List.of(exams.get(1), exams.get(0)), exams))
                .isEmpty();
    }
}
