package org.stupeni.course.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeMergeTest {

    private static CourseNode lesson(String module, String id, String text) {
        return new CourseNode(NodeKind.LESSON, module, id, text);
    }

    private static List<CourseNode> one(String text) {
        return text.equals("-") ? List.of() : List.of(lesson("m", "a", text));
    }

    /** Text of the base, of the newest version and of the draft; "-" where the node is not there. */
    @ParameterizedTest
    @CsvSource({
        "old, old, old, nothing",
        "old, old, mine, nothing",
        "old, new, new, nothing",
        "old, new, old, taken",
        "old, new, mine, conflict",
        "old, -, old, taken",
        "old, -, mine, conflict",
        "old, -, -, nothing",
        "old, new, -, conflict",
        "old, old, -, nothing",
        "-, new, -, taken",
        "-, new, mine, conflict",
        "-, -, mine, nothing",
    })
    void whatWasPublishedMeanwhileIsTakenUnlessTheDraftHasChangedItToo(
            String base, String newest, String draft, String expected) {
        List<NodeMerge> merges = NodeMerge.of(one(base), one(newest), one(draft));

        assertThat(merges.isEmpty() ? "nothing" : merges.get(0).conflict() ? "conflict" : "taken")
                .isEqualTo(expected);
        if (!merges.isEmpty()) {
            assertThat(merges.get(0).theirs()).isEqualTo(newest.equals("-") ? null : newest);
            assertThat(merges.get(0).mine()).isEqualTo(draft.equals("-") ? null : draft);
        }
    }

    @Test
    void picturesOfTwoModulesMayHaveOneName() {
        CourseNode first = new CourseNode(NodeKind.PICTURE, "m", "p.ru.svg", "1");
        CourseNode second = new CourseNode(NodeKind.PICTURE, "n", "p.ru.svg", "2");
        CourseNode changed = new CourseNode(NodeKind.PICTURE, "n", "p.ru.svg", "3");

        assertThat(NodeMerge.of(List.of(first, second), List.of(first, changed), List.of(first, second)))
                .extracting(NodeMerge::module, NodeMerge::theirs)
                .containsExactly(tuple("n", "3"));
    }

    @Test
    void aChangeIsAnAdditionALossAnotherTextOrAnotherPlace() {
        List<CourseNode> before =
                List.of(lesson("m", "a", "1"), lesson("m", "b", "2"), lesson("m", "c", "3"), lesson("n", "d", "4"));
        List<CourseNode> after =
                List.of(lesson("m", "a", "1"), lesson("m", "c", "3"), lesson("n", "b", "5"), lesson("m", "e", "6"));

        List<NodeChange> changes = NodeChange.between(before, after);

        assertThat(changes)
                .extracting(change -> change.node().id(), NodeChange::isAdded, NodeChange::isRemoved)
                .containsExactly(
                        tuple("c", false, false),
                        tuple("b", false, false),
                        tuple("e", true, false),
                        tuple("d", false, true));
        assertThat(changes.get(1).isRewritten()).isTrue();
        assertThat(changes.get(1).moved()).isTrue();
        assertThat(NodeChange.between(before, before)).isEmpty();
        List<CourseNode> swapped = new ArrayList<>(Arrays.asList(before.get(1), before.get(0)));
        assertThat(NodeChange.between(before.subList(0, 2), swapped))
                .allMatch(NodeChange::moved)
                .isNotEmpty();
    }
}
