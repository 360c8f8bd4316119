package org.stupeni.framework.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.framework.Indicator;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Refused;

class FrameworkEditsTest {

    private static final LocalText TEXT = new LocalText("Слово", "Word");
    private static final Framework SAMPLE = sample();

    static Stream<UnaryOperator<Framework>> ofWhatIsNotThere() {
        return Stream.of(
                framework -> FrameworkEdits.describe(framework, "nothing", TEXT, TEXT),
                framework -> FrameworkEdits.move(framework, "nothing", true),
                framework -> FrameworkEdits.retire(framework, "nothing"),
                framework -> FrameworkEdits.restore(framework, "listening"),
                framework -> FrameworkEdits.remove(framework, "nothing"),
                framework -> FrameworkEdits.moveIndicator(framework, "listening", 2, "nothing", true),
                framework -> FrameworkEdits.retireIndicator(framework, "listening", 3, "li2-a"),
                framework -> FrameworkEdits.restoreIndicator(framework, "listening", 2, "li2-a"),
                framework -> FrameworkEdits.removeIndicator(framework, "listening", 2, "nothing"),
                framework -> FrameworkEdits.retire(FrameworkEdits.retire(framework, "listening"), "listening"));
    }

    @ParameterizedTest
    @MethodSource("ofWhatIsNotThere")
    void whatIsNotThereIsRefused(UnaryOperator<Framework> edit) {
        assertThatThrownBy(() -> edit.apply(SAMPLE))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("rules_draft.part_gone"));
    }

    @Test
    void orderGoesByOneAndEndsAtTheEdge() {
        assertThat(ids(FrameworkEdits.move(SAMPLE, "calling", true))).containsExactly("calling", "listening");
        assertThat(FrameworkEdits.move(SAMPLE, "calling", false)).isEqualTo(SAMPLE);
        assertThat(indicators(FrameworkEdits.moveIndicator(SAMPLE, "listening", 2, "li2-c", true)))
                .containsExactly("li2-a", "li2-c", "li2-b", "li2-d");
    }

    @Test
    void whatIsRetiredStaysKnown() {
        Framework without =
                FrameworkEdits.retire(FrameworkEdits.retireIndicator(SAMPLE, "listening", 2, "li2-a"), "calling");

        assertThat(ids(without)).containsExactly("listening");
        assertThat(without.hasRetired("calling")).isTrue();
        assertThat(without.competency("calling")).isPresent();
        assertThat(indicators(without)).containsExactly("li2-b", "li2-c", "li2-d");
        assertThat(without.indicator("li2-a")).isPresent();
        assertThat(without.levelOf("li2-a")).hasValue(2);
        assertThat(without.competencyOf("li2-a")).map(Competency::id).contains("listening");
    }

    @ParameterizedTest
    @CsvSource({
        "Selling by phone, selling-by-phone",
        "Listening, listening-2",
        "Ёлка, competency",
        "Café & Bar!, cafe-bar",
        "2nd line, nd-line"
    })
    void aNewCompetencyGetsAReadableIdOfItsOwn(String title, String id) {
        assertThat(NewIds.competency(title, Set.of("listening", "calling"))).isEqualTo(id);
    }

    @Test
    void aNewIndicatorGetsANumberThatWasNeverThere() {
        assertThat(NewIds.indicator("client-orientation", 4, Set.of("co4-1", "co4-2")))
                .isEqualTo("co4-3");
    }

    @Test
    void aPartHasAnotherFingerprintOnlyWhenItChanges() {
        DraftPart level = DraftPart.level("listening", 2);
        Framework other = FrameworkEdits.describe(SAMPLE, "listening", 3, TEXT, java.util.Map.of());
        Framework same = FrameworkEdits.addIndicator(SAMPLE, "listening", 2, new Indicator("li2-e", TEXT));

        assertThat(level.seen(other)).isEqualTo(level.seen(SAMPLE));
        assertThat(level.seen(same)).isNotEqualTo(level.seen(SAMPLE));
        assertThat(DraftPart.level("listening", 3).seen(other))
                .isNotEqualTo(DraftPart.level("listening", 3).seen(SAMPLE));
        assertThat(DraftPart.level("nothing", 3).seen(SAMPLE)).isEmpty();
    }

    private static List<String> ids(Framework framework) {
        return framework.competencies().stream().map(Competency::id).toList();
    }

    private static List<String> indicators(Framework framework) {
        return framework.level("listening", 2).orElseThrow().indicators().stream()
                .map(Indicator::id)
                .toList();
    }

    static Framework sample() {
        try (var in = FrameworkEditsTest.class.getResourceAsStream("/framework/sample.yaml")) {
            String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return FrameworkReader.read("framework.yaml", text).framework().orElseThrow();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
