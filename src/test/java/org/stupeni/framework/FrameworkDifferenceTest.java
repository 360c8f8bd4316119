package org.stupeni.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.framework.draft.FrameworkEdits;
import org.stupeni.platform.LocalText;

class FrameworkDifferenceTest {

    private static final LocalText OTHER = new LocalText("Иначе", "Otherwise");
    private static final Framework BEFORE = FrameworkReaderTest.framework(FrameworkReaderTest.sample());

    static Stream<Arguments> edits() {
        return Stream.of(
                edit(f -> f),
                edit(f -> FrameworkEdits.name(f, renamed(f)), "null SCALE 3 CHANGED"),
                edit(f -> FrameworkEdits.move(f, "calling", true), "null COMPETENCY 0 MOVED"),
                edit(
                        f -> FrameworkEdits.describe(f, "calling", OTHER, OTHER),
                        "calling TITLE 0 CHANGED",
                        "calling SUMMARY 0 CHANGED"),
                edit(f -> FrameworkEdits.retire(f, "calling"), "calling COMPETENCY 0 RETIRED"),
                edit(f -> FrameworkEdits.remove(f, "calling"), "calling COMPETENCY 0 REMOVED"),
                edit(
                        f -> FrameworkEdits.describe(f, "calling", 3, OTHER, Map.of("ca3-b", OTHER)),
                        "calling LEVEL_SUMMARY 3 CHANGED",
                        "calling INDICATOR 3 CHANGED"),
                edit(
                        f -> FrameworkEdits.addIndicator(f, "calling", 3, new Indicator("ca3-e", OTHER)),
                        "calling INDICATOR 3 ADDED"),
                edit(f -> FrameworkEdits.retireIndicator(f, "calling", 3, "ca3-a"), "calling INDICATOR 3 RETIRED"),
                edit(f -> FrameworkEdits.removeIndicator(f, "calling", 3, "ca3-a"), "calling INDICATOR 3 REMOVED"),
                edit(f -> FrameworkEdits.moveIndicator(f, "calling", 3, "ca3-a", false), "calling INDICATORS 3 MOVED"),
                edit(
                        f -> FrameworkEdits.needs(f, "calling", 4, needs -> new Need.PanelNeed(1, null)),
                        "calling RULE 4 CHANGED"));
    }

    private static Arguments edit(UnaryOperator<Framework> edit, String... told) {
        return Arguments.of(edit, List.of(told));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void everyEditIsTold(UnaryOperator<Framework> edit, List<String> told) {
        assertThat(told(BEFORE, edit.apply(BEFORE))).isEqualTo(told);
    }

    @Test
    void whatWasRetiredAndComesBackIsTold() {
        Framework without = FrameworkEdits.retireIndicator(BEFORE, "calling", 3, "ca3-d");
        Framework back = FrameworkEdits.restoreIndicator(without, "calling", 3, "ca3-d");

        assertThat(back).isEqualTo(BEFORE);
        assertThat(told(without, back)).containsExactly("calling INDICATOR 3 RESTORED");
        Framework gone = FrameworkEdits.retire(BEFORE, "calling");
        assertThat(FrameworkEdits.restore(gone, "calling")).isEqualTo(BEFORE);
        assertThat(told(gone, BEFORE)).containsExactly("calling COMPETENCY 0 RESTORED");
    }

    @Test
    void aNewCompetencyIsToldWithItsRules() {
        assertThat(told(BEFORE, FrameworkEdits.add(BEFORE, "selling", OTHER, OTHER)))
                .containsExactly(
                        "selling COMPETENCY 0 ADDED",
                        "selling SUMMARY 0 ADDED",
                        "selling RULE 2 ADDED",
                        "selling RULE 3 ADDED",
                        "selling RULE 4 ADDED",
                        "selling RULE 5 ADDED");
    }

    @Test
    void aRuleKeepsBothItsForms() {
        Framework after = FrameworkEdits.needs(BEFORE, "calling", 4, needs -> new Need.PanelNeed(1, null));

        assertThat(FrameworkDifference.of(BEFORE, after, "calling"))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.ruleBefore())
                            .isEqualTo(BEFORE.level("calling", 4).orElseThrow().rule());
                    assertThat(change.ruleAfter().needs()).isEqualTo(new Need.PanelNeed(1, null));
                });
        assertThat(FrameworkDifference.of(BEFORE, after, "listening")).isEmpty();
    }

    private static Map<Integer, LocalText> renamed(Framework framework) {
        Map<Integer, LocalText> scale = new HashMap<>(framework.scale());
        scale.put(3, OTHER);
        return scale;
    }

    private static List<String> told(Framework before, Framework after) {
        return FrameworkDifference.of(before, after).stream()
                .flatMap(about -> about.changes().stream()
                        .map(change -> about.id() + " " + change.part() + " " + change.level() + " " + change.kind()))
                .toList();
    }
}
