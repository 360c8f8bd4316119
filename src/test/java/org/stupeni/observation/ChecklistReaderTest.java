package org.stupeni.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stupeni.observation.ObservationFolder.CHECKLIST;
import static org.stupeni.observation.ObservationFolder.FRAMEWORK;
import static org.stupeni.observation.ObservationFolder.item;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.course.checklist.Checklist;
import org.stupeni.course.checklist.ChecklistItem;
import org.stupeni.course.checklist.ChecklistReader;
import org.stupeni.observation.ObservationFolder.Broken;
import org.stupeni.platform.Documents;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Problem;

/** Every rule of a checklist in {@code courses/README.md}: a good one is read whole, and one that is broken says so at that place. */
class ChecklistReaderTest {

    @TempDir
    Path root;

    ObservationFolder folder;

    @BeforeEach
    void aGoodChecklist() {
        folder = ObservationFolder.good(root);
    }

    @Test
    void aGoodChecklistIsReadWhole() {
        assertThat(read().problems()).isEmpty();
        Checklist checklist = read().sound().get(0);
        assertThat(checklist.competency()).isEqualTo("care");
        assertThat(checklist.title()).isEqualTo(new LocalText("Забота", "Care"));
        assertThat(checklist.minutes()).isEqualTo(2);
        assertThat(checklist.guide().en()).isEqualTo("Watch");
        assertThat(checklist.items())
                .extracting(ChecklistItem::id)
                .containsExactly("greets", "i2", "i3", "i4", "i5", "i6", "i7", "i8");
        assertThat(checklist.item("greets"))
                .contains(new ChecklistItem(
                        "greets",
                        List.of("c2-a", "c3-a"),
                        new LocalText("Здоровается", "Greets"),
                        Map.of(
                                1,
                                new LocalText("молчит", "is silent"),
                                3,
                                new LocalText("кивает", "nods"),
                                5,
                                new LocalText("говорит", "speaks"))));
        assertThat(checklist.item("i2").orElseThrow().anchors().keySet()).containsExactly(2, 3, 4);
    }

    @Test
    void twelveItemsAndFiveAnchorsAreAllowed() {
        for (int number = 9; number <= 12; number++) {
            folder.replaceAll(CHECKLIST, "  - {id: i8,", item("i" + number, "c5-a") + "  - {id: i8,");
        }
        folder.replaceAll(CHECKLIST, "{2: {ru: б, en: b}", "{1: {ru: а, en: a}, 2: {ru: б, en: b}");
        folder.replaceAll(CHECKLIST, "en: d}}", "en: d}, 5: {ru: д, en: e}}");

        assertThat(read().problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenRuleIsToldWithItsLine(Broken broken) {
        folder.replaceAll(CHECKLIST, broken.from(), broken.to());

        assertThat(read().problems()).containsExactly(new Problem(CHECKLIST, broken.line(), broken.message()));
        assertThat(read().sound()).isEmpty();
    }

    static Stream<Broken> broken() {
        String thirteen = Stream.of("i8", "i9", "i10", "i11", "i12", "i13")
                .map(id -> item(id, "c2-a"))
                .collect(Collectors.joining());
        return Stream.of(
                new Broken(", en: Care", "", 1, "'en' is missing"),
                new Broken("minutes: 2", "minutes: 31", 2, "'minutes' must be a whole number from 1 to 30"),
                new Broken("en: Watch", "en: ''", 3, "'en' must be a text"),
                new Broken("guide: ", "aim: x\nguide: ", 3, "unknown key 'aim'"),
                new Broken(item("i8", "c2-a"), "", 5, "'items' must have 8 to 12 items, here are 7"),
                new Broken(item("i8", "c2-a"), thirteen, 5, "'items' must have 8 to 12 items, here are 13"),
                new Broken("id: i2", "id: greets", 12, "the checklist has this item twice: 'greets'"),
                new Broken(
                        "id: i2",
                        "id: I2",
                        12,
                        "'I2' is no id: lower-case Latin letters, digits and hyphens, a letter first"),
                new Broken("{id: i2, ", "{id: i2, note: x, ", 12, "unknown key 'note'"),
                new Broken("[c2-a, c3-a]", "[c3-a, c3-a]", 6, "the item has this indicator twice: 'c3-a'"),
                new Broken("[c2-a, c3-a]", "[c3-a, nope]", 6, "the competency 'care' has no indicator 'nope'"),
                new Broken("[c2-a, c3-a]", "[c3-a, k2-a]", 6, "the competency 'care' has no indicator 'k2-a'"),
                new Broken("[c2-a, c3-a]", "[c3-a, {a: b}]", 6, "a plain value is expected here"),
                new Broken("[c4-a]", "[c4-a], indicator: x", 12, "unknown key 'indicator'"),
                new Broken(
                        "[c2-a, c3-a]",
                        "[c2-a]",
                        5,
                        "no item watches 'c3-a', as one must for every indicator of levels 2 to 4"),
                new Broken(
                        "[c4-a]",
                        "[c5-a]",
                        5,
                        "no item watches 'c4-a', as one must for every indicator of levels 2 to 4"),
                new Broken("{ru: Здоровается, en: Greets}", "{en: Greets}", 7, "'ru' is missing"),
                new Broken(", en: nods", "", 10, "'en' is missing"),
                new Broken("1: {ru: м", "0: {ru: м", 9, "an anchor is of a level from 1 to 5, not '0'"),
                new Broken("1: {ru: м", "4: {ru: м", 10, "anchors stand in the order of their levels"),
                new Broken(
                        "      1: {ru: молчит, en: is silent}\n",
                        "",
                        9,
                        "an item has anchors of 3 to 5 levels, here are 2"));
    }

    @Test
    void aChecklistIsNamedAfterItsCompetency() {
        folder.write("checklists/patience.yaml", "title: {ru: а, en: a}\n");
        folder.remove(CHECKLIST);

        assertThat(read().problems())
                .contains(new Problem(
                        "checklists/patience.yaml",
                        1,
                        "the file is named after its competency, and the framework has no competency 'patience'"))
                .extracting(Problem::message)
                .contains("'guide' is missing", "'minutes' is missing", "'items' is missing")
                .hasSize(4);
    }

    @Test
    void anItemSpeaksForOneToSixIndicators() {
        folder.replaceAll(CHECKLIST, "indicators: [c4-a]", "indicators: []");
        folder.replaceAll(CHECKLIST, "[c2-a, c3-a]", "[c2-a, c3-a, c4-a, c5-a, x, y, z]");

        assertThat(read().problems())
                .contains(
                        new Problem(CHECKLIST, 6, "'indicators' must have 1 to 6 items, here are 7"),
                        new Problem(CHECKLIST, 12, "'indicators' must have 1 to 6 items, here are 0"));
    }

    @Test
    void aListInThePlaceOfAnchorsIsTold() {
        folder.replaceAll(
                CHECKLIST, "anchors: {2: {ru: б, en: b}, 3: {ru: в, en: c}, 4: {ru: г, en: d}}", "anchors: []");

        assertThat(read().problems())
                .hasSize(7)
                .allSatisfy(problem ->
                        assertThat(problem.message()).isEqualTo("'anchors' must be a mapping of keys and values"));
    }

    private Documents<Checklist> read() {
        return new ChecklistReader(FRAMEWORK).read(root);
    }
}
