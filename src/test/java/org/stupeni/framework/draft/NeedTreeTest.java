package org.stupeni.framework.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.framework.Need;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.AnyOf;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.ExamNeed;
import org.stupeni.framework.Need.NOf;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.platform.Refused;

class NeedTreeTest {

    private static final Need A = new CourseNeed("a");
    private static final Need B = new CourseNeed("b");
    private static final Need C = new CourseNeed("c");
    private static final Need PANEL = new PanelNeed(1, null);
    private static final ExamNeed EXAM = new ExamNeed("x", "level-2", 12, new AnyOf(List.of(PANEL)));

    /** all(a, n-of(b, c), exam with any(panel) beside it) */
    private static final Need TREE = new AllOf(List.of(A, new NOf(1, List.of(B, C)), EXAM));

    @Test
    void everyNodeHasItsWay() {
        assertThat(NeedTree.nodes(TREE))
                .extracting(NeedTree.Node::way)
                .containsExactly("", "0", "1", "1.0", "1.1", "2", "2.z", "2.z.0");
        assertThat(NeedTree.at(TREE, "1.1")).isEqualTo(C);
        assertThat(NeedTree.at(TREE, "2.z.0")).isEqualTo(PANEL);
        assertThat(NeedTree.at(TREE, "")).isEqualTo(TREE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "1.2", "0.0", "0.z", "2.z.1", "x", "-1", "1..0", "99999"})
    void aWayThatLeadsNowhereIsRefused(String way) {
        assertThatThrownBy(() -> NeedTree.at(TREE, way)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> NeedTree.replace(TREE, way, need -> A)).isInstanceOf(Refused.class);
    }

    @Test
    void oneIsReplacedAndTheRestStays() {
        assertThat(NeedTree.replace(TREE, "1.0", need -> PANEL))
                .isEqualTo(new AllOf(List.of(A, new NOf(1, List.of(PANEL, C)), EXAM)));
        assertThat(NeedTree.replace(TREE, "2.z.0", need -> A))
                .isEqualTo(new AllOf(List.of(
                        A, new NOf(1, List.of(B, C)), new ExamNeed("x", "level-2", 12, new AnyOf(List.of(A))))));
        assertThat(NeedTree.replace(TREE, "", need -> A)).isEqualTo(A);
    }

    @Test
    void oneIsAddedToAGroupOrBesideAnExam() {
        assertThat(NeedTree.add(TREE, "1", A)).isEqualTo(new AllOf(List.of(A, new NOf(1, List.of(B, C, A)), EXAM)));
        assertThat(NeedTree.wayOfAdded(TREE, "1")).isEqualTo("1.2");
        assertThat(NeedTree.wayOfAdded(TREE, "")).isEqualTo("3");
        Need bare = new ExamNeed("x", "y", null);
        assertThat(NeedTree.add(bare, "", PANEL)).isEqualTo(new ExamNeed("x", "y", null, PANEL));
        assertThat(NeedTree.wayOfAdded(bare, "")).isEqualTo("z");
        assertThatThrownBy(() -> NeedTree.add(TREE, "0", B)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> NeedTree.add(TREE, "2", B)).isInstanceOf(Refused.class);
    }

    @Test
    void oneIsTakenOutWithAllBelowIt() {
        assertThat(NeedTree.remove(TREE, "1")).isEqualTo(new AllOf(List.of(A, EXAM)));
        assertThat(NeedTree.remove(TREE, "2.z"))
                .isEqualTo(new AllOf(List.of(A, new NOf(1, List.of(B, C)), new ExamNeed("x", "level-2", 12))));
        assertThat(NeedTree.remove(TREE, "")).isEqualTo(new AllOf(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"0,true,0", "0,false,1", "1,true,0", "2,false,2", "1.0,false,1.1", "2.z,true,2.z", "'',true,''"})
    void oneIsMovedWithinItsGroup(String way, boolean up, String to) {
        Need moved = NeedTree.move(TREE, way, up);

        assertThat(NeedTree.wayOfMoved(TREE, way, up)).isEqualTo(to);
        assertThat(NeedTree.at(moved, to)).isEqualTo(NeedTree.at(TREE, way));
        assertThat(NeedTree.nodes(moved)).hasSameSizeAs(NeedTree.nodes(TREE));
    }

    @Test
    void oneGetsAGroupOfItsOwn() {
        assertThat(NeedTree.group(TREE, "0"))
                .isEqualTo(new AllOf(List.of(new AllOf(List.of(A)), new NOf(1, List.of(B, C)), EXAM)));
    }
}
