package org.stupeni.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stupeni.observation.ObservationFolder.CHECKLIST;
import static org.stupeni.observation.ObservationFolder.FRAMEWORK;
import static org.stupeni.observation.ObservationFolder.ROLE_PLAY;

import java.nio.file.Path;
import java.util.List;
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

/** Every rule of a role-play in {@code courses/README.md}: a good one is read whole, and one that is broken says so at that place. */
class RolePlayReaderTest {

    @TempDir
    Path root;

    ObservationFolder folder;

    @BeforeEach
    void aGoodRolePlay() {
        folder = ObservationFolder.good(root);
    }

    @Test
    void aGoodRolePlayIsReadWhole() {
        assertThat(read().problems()).isEmpty();
        assertThat(read().sound())
                .containsExactly(new RolePlay(
                        "late",
                        "care",
                        3,
                        10,
                        new LocalText("Опоздание", "Late"),
                        List.of("c3-a"),
                        new LocalText("Поздно", "It is late"),
                        new RolePlay.Seats(
                                new LocalText("Вы служите", "You serve"),
                                new LocalText("Вы клиент", "You are the client"),
                                new LocalText("Вы смотрите", "You watch")),
                        List.of("greets", "i2"),
                        List.of(new LocalText("Что?", "What?"), new LocalText("Почему?", "Why?"))));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenRuleIsToldWithItsLine(Broken broken) {
        folder.replaceAll(ROLE_PLAY, broken.from(), broken.to());

        assertThat(read().problems()).containsExactly(new Problem(ROLE_PLAY, broken.line(), broken.message()));
        assertThat(read().sound()).isEmpty();
    }

    static Stream<Broken> broken() {
        return Stream.of(
                new Broken("competency: care", "competency: nope", 1, "the framework has no competency 'nope'"),
                new Broken("level: 3", "level: 1", 2, "'level' must be a whole number from 2 to 5"),
                new Broken("minutes: 10", "minutes: 2", 3, "'minutes' must be a whole number from 3 to 60"),
                new Broken("minutes: 10", "minutes: 61", 3, "'minutes' must be a whole number from 3 to 60"),
                new Broken("ru: Опоздание, ", "", 4, "'ru' is missing"),
                new Broken("[c3-a]", "[]", 5, "'indicators' must have 1 to 4 items, here are 0"),
                new Broken("[c3-a]", "[c3-a, c3-a]", 5, "the role-play has this indicator twice: 'c3-a'"),
                new Broken("[c3-a]", "[c3-a, k2-a]", 5, "the competency 'care' has no indicator 'k2-a'"),
                new Broken("en: It is late", "en: ''", 6, "'en' must be a text"),
                new Broken("situation: ", "place: x\nsituation: ", 6, "unknown key 'place'"),
                new Broken("  client: {ru: Вы клиент, en: You are the client}\n", "", 8, "'client' is missing"),
                new Broken(", en: You are the client", "", 9, "'en' is missing"),
                new Broken("  observer: ", "  judge: {ru: а, en: a}\n  observer: ", 10, "unknown key 'judge'"),
                new Broken("[greets, i2]", "[greets]", 11, "'watch' must have 2 to 5 items, here are 1"),
                new Broken(
                        "[greets, i2]",
                        "[greets, i2, i3, i4, i5, i6]",
                        11,
                        "'watch' must have 2 to 5 items, here are 6"),
                new Broken(
                        "[greets, i2]", "[greets, greets]", 11, "the role-play has this item to watch twice: 'greets'"),
                new Broken("[greets, i2]", "[greets, i9]", 11, "the checklist of 'care' has no item 'i9'"),
                new Broken("  - {ru: Почему?, en: Why?}\n", "", 13, "'debrief' must have 2 to 5 items, here are 1"),
                new Broken(", en: Why?", "", 14, "'en' is missing"),
                new Broken("{ru: Почему?, en: Why?}", "Почему?", 14, "a text in both languages is expected here"),
                new Broken("Why?}", "Why?, hint: x}", 14, "unknown key 'hint'"),
                new Broken("competency: care", "competency: care\nid: late", 2, "unknown key 'id'"));
    }

    @Test
    void withoutASoundChecklistThereIsNothingToWatchBy() {
        Problem nothing = new Problem(ROLE_PLAY, 11, "the checklist of 'care' is missing or has problems of its own");
        folder.replaceAll(CHECKLIST, "minutes: 2", "minutes: 0");
        assertThat(read().problems()).containsExactly(nothing);

        folder.remove(CHECKLIST);
        assertThat(read().problems()).containsExactly(nothing);
    }

    private Documents<RolePlay> read() {
        return new RolePlayReader(
                        FRAMEWORK, new ChecklistReader(FRAMEWORK).read(root).sound())
                .read(root);
    }
}
