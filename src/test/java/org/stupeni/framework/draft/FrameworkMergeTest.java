package org.stupeni.framework.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Indicator;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.platform.LocalText;

class FrameworkMergeTest {

    private static final Framework BASE = FrameworkEditsTest.sample();
    private static final LocalText ONE = new LocalText("Раз", "One");
    private static final LocalText TWO = new LocalText("Два", "Two");

    static Stream<UnaryOperator<Framework>> edits() {
        return Stream.of(
                framework -> framework,
                framework -> FrameworkEdits.describe(framework, "calling", ONE, TWO),
                framework -> FrameworkEdits.describe(framework, "calling", 3, ONE, Map.of("ca3-a", TWO)),
                framework -> FrameworkEdits.addIndicator(framework, "calling", 3, new Indicator("ca3-x", ONE)),
                framework -> FrameworkEdits.retireIndicator(framework, "calling", 3, "ca3-d"),
                framework -> FrameworkEdits.retire(framework, "calling"),
                framework -> FrameworkEdits.add(framework, "selling", ONE, TWO),
                framework -> FrameworkEdits.needs(framework, "calling", 2, needs -> new Need.PanelNeed(1, null)),
                framework -> FrameworkEdits.name(framework, Map.of(1, ONE, 2, ONE, 3, ONE, 4, ONE, 5, ONE)));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void whatOnlyOneSideChangedCounts(UnaryOperator<Framework> edit) {
        Framework changed = edit.apply(BASE);

        assertThat(FrameworkMerge.of(BASE, BASE, changed)).as("only the file").isEqualTo(changed);
        assertThat(FrameworkMerge.of(BASE, changed, BASE)).as("only the portal").isEqualTo(changed);
        assertThat(FrameworkMerge.of(BASE, changed, changed))
                .as("both the same")
                .isEqualTo(changed);
    }

    static Stream<Arguments> pairs() {
        return edits().flatMap(one -> edits().map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theOrderOfTwoSidesMattersOnlyWhereBothChangedTheSame(
            UnaryOperator<Framework> one, UnaryOperator<Framework> other) {
        Framework merged = FrameworkMerge.of(BASE, one.apply(BASE), other.apply(BASE));

        assertThat(merged.known().map(each -> each.id()))
                .containsAll(BASE.known().map(each -> each.id()).toList());
        assertThat(FrameworkMerge.of(BASE, one.apply(BASE), merged)).isEqualTo(merged);
    }

    @Test
    void changesOfDifferentPartsComeTogether() {
        Framework portal = FrameworkEdits.needs(BASE, "calling", 4, needs -> new Need.PanelNeed(2, null));
        Framework file = FrameworkEdits.describe(BASE, "calling", 4, ONE, Map.of("ca4-b", TWO));

        Framework merged = FrameworkMerge.of(BASE, portal, file);

        assertThat(merged.level("calling", 4).orElseThrow().rule())
                .isEqualTo(new LevelRule(24, LevelRule.Decision.TWO, new Need.PanelNeed(2, null)));
        assertThat(merged.level("calling", 4).orElseThrow().summary()).isEqualTo(ONE);
        assertThat(merged.indicator("ca4-b").orElseThrow().text()).isEqualTo(TWO);
    }

    @Test
    void whereBothChangedTheSameThePortalsStands() {
        Framework portal = FrameworkEdits.describe(BASE, "calling", ONE, TWO);
        Framework file = FrameworkEdits.describe(BASE, "calling", TWO, TWO);

        assertThat(FrameworkMerge.of(BASE, portal, file)
                        .competency("calling")
                        .orElseThrow()
                        .title())
                .isEqualTo(ONE);
    }

    @Test
    void whatTheFileLeavesOutStays() {
        Framework file = new Framework(BASE.scale(), List.of(BASE.competencies().get(0)));

        assertThat(FrameworkMerge.of(BASE, BASE, file)).isEqualTo(BASE);
    }
}
