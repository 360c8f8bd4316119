package org.stupeni.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stupeni.observation.ObservationFolder.CHECKLIST;
import static org.stupeni.observation.ObservationFolder.FRAMEWORK;
import static org.stupeni.observation.ObservationFolder.SCENE;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.course.checklist.ChecklistReader;
import org.stupeni.observation.ObservationFolder.Broken;
import org.stupeni.platform.Documents;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Problem;

/** Every rule of a calibration scene in {@code courses/README.md}: a good one is read whole, and one that is broken says so at that place. */
class SceneReaderTest {

    @TempDir
    Path root;

    ObservationFolder folder;

    @BeforeEach
    void aGoodScene() {
        folder = ObservationFolder.good(root);
    }

    @Test
    void aGoodSceneIsReadWhole() {
        assertThat(read().problems()).isEmpty();
        Scene scene = read().sound().get(0);
        assertThat(scene.id()).isEqualTo("queue");
        assertThat(scene.competency()).isEqualTo("care");
        assertThat(scene.title().en()).isEqualTo("A queue");
        assertThat(scene.scene().ru()).isEqualTo("Трое ждут.");
        assertThat(scene.situation()).isEqualTo(Situation.HARD);
        assertThat(scene.key().keySet()).containsExactly("greets", "i2", "i3", "i4");
        assertThat(scene.key().get("greets")).isEqualTo(new Scene.Expert(3, new LocalText("кивнул", "nodded")));
        assertThat(scene.key().get("i3").level()).isEqualTo(Mark.NOT_OBSERVED);
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenRuleIsToldWithItsLine(Broken broken) {
        folder.replace(SCENE, broken.from(), broken.to());

        assertThat(read().problems()).containsExactly(new Problem(SCENE, broken.line(), broken.message()));
        assertThat(read().sound()).isEmpty();
    }

    static Stream<Broken> broken() {
        return Stream.of(
                new Broken("competency: care", "competency: love", 1, "the framework has no competency 'love'"),
                new Broken(", en: A queue", "", 2, "'en' is missing"),
                new Broken(
                        "situation: hard",
                        "situation: easy",
                        3,
                        "'situation' must be one of [hard, ordinary], not 'easy'"),
                new Broken("scene: {", "note: x\nscene: {", 4, "unknown key 'note'"),
                new Broken("level: 3,", "level: 6,", 6, "a level is from 1 to 5 or 'not-observed', not '6'"),
                new Broken("level: 3, ", "", 6, "'level' is missing"),
                new Broken(", why: {ru: а, en: a}", "", 7, "'why' is missing"),
                new Broken("level: 2,", "level: 5,", 7, "the item 'i2' has levels [2, 3, 4], not 5"),
                new Broken("  i4:", "  i99:", 9, "the checklist of 'care' has no item 'i99'"),
                new Broken("level: 4,", "note: x, level: 4,", 9, "unknown key 'note'"),
                new Broken("  i4: {level: 4, why: {ru: б, en: b}}\n", "", 6, "the key has 4 to 6 items, here are 3"));
    }

    @Test
    void withoutASoundChecklistThereIsNothingToRateBy() {
        folder.remove(CHECKLIST);

        assertThat(read().problems())
                .containsExactly(
                        new Problem(SCENE, 6, "the checklist of 'care' is missing or has problems of its own"));
    }

    private Documents<Scene> read() {
        return new SceneReader(
                        FRAMEWORK, new ChecklistReader(FRAMEWORK).read(root).sound())
                .read(root);
    }
}
