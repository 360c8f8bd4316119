package org.stupeni.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The courses that travel with the portal keep every rule of the linter. */
class LinterTest {

    private static final Map<String, Rule> RULES = Linter.rules();
    private static Library library;

    @BeforeAll
    static void read() {
        library = Library.read(Path.of(System.getProperty("portal.basedir", "."), "courses"), Optional.empty());
    }

    static Stream<String> rules() {
        return RULES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theCoursesKeepTheRule(String name) {
        assertThat(told(RULES.get(name))).isEmpty();
    }

    @Test
    void everySentenceIsOurOwn() {
        assumeTrue(Files.isDirectory(Linter.SOURCES), "the texts the courses grew from are not here");

        assertThat(told(OwnWords.of(Linter.SOURCES))).isEmpty();
    }

    /** One problem a line, so that whoever reads the report of a red build sees them all. */
    private static String told(Rule rule) {
        return rule.findings(library).stream()
                .sorted()
                .map(finding -> "\n" + finding)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"words.ru.txt", "words.en.txt"})
    void theListsOfWordsAreInOrder(String list) {
        List<String> entries = Spelling.entries(list);

        assertThat(entries).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyEntryOfTheListsIsNeeded() {
        assertThat(((Spelling) RULES.get("spelling")).unusedEntries(library)).isEmpty();
    }

    @Test
    void theBuildTellsHowMuchThereIs() {
        String counts = Counts.of(library);
        System.out.println("\nThe courses\n" + counts);

        assertThat(counts).contains("lessons", "situations", "dialogues", "open cases");
    }
}
