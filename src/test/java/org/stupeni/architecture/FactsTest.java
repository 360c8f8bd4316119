package org.stupeni.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** Every fact that a room can fire is said in words by the trail: {@code messages/audit.*.properties} has a text for what happened and for the thing. */
class FactsTest {

    private static final Pattern FACT = Pattern.compile("record (\\w+)\\([^{]*implements [\\w, ]*\\bFact\\b");
    private static final Pattern WHAT = Pattern.compile("\"([a-z]+\\.[a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern THING = Pattern.compile("\"([a-z]+(?:-[a-z]+)*):");

    /** Written as the person's name. */
    private static final String PERSON = "employee";

    private final Map<String, String> sources = Sources.in(Sources.MAIN.resolve("java"), ".java");
    private final SortedSet<String> facts = all(FACT, sources.values().stream());

    @TestFactory
    Stream<DynamicTest> whatHappenedHasAText() {
        return facts.stream()
                .map(fact -> DynamicTest.dynamicTest(fact, () -> {
                    SortedSet<String> whats = all(WHAT, Stream.concat(Stream.of(sourceOf(fact)), makings(fact)));
                    assertThat(whats)
                            .as(
                                    "what %s says, as whole words like \"room.verb-in-the-past\" in its source or where it is made",
                                    fact)
                            .isNotEmpty()
                            .allSatisfy(what -> {
                                assertText("audit_fact." + what);
                                assertText("audit_room." + what.substring(0, what.indexOf('.')));
                            });
                }));
    }

    @TestFactory
    Stream<DynamicTest> itsThingHasAText() {
        return facts.stream()
                .map(fact -> DynamicTest.dynamicTest(fact, () -> {
                    SortedSet<String> things = all(THING, Stream.concat(Stream.of(sourceOf(fact)), makings(fact)));
                    assertThat(things)
                            .as("the kind of thing of %s, as \"kind:\"", fact)
                            .isNotEmpty();
                    things.remove(PERSON);
                    assertThat(things).allSatisfy(thing -> assertText("audit_thing." + thing));
                }));
    }

    @Test
    void factsAreFound() {
        assertThat(facts)
                .contains("SignInHappened", "CertificateIssued", "StartRefused")
                .hasSizeGreaterThan(10);
    }

    private static void assertText(String key) {
        for (Language language : Language.values()) {
            assertThat(Texts.all(language))
                    .as("texts of the trail in %s", language)
                    .containsKey(key);
        }
    }

    private String sourceOf(String fact) {
        return sources.values().stream()
                .filter(source -> source.contains("record " + fact + "("))
                .findFirst()
                .orElseThrow();
    }

    /** The places where this fact is made, each up to the end of its statement. */
    private Stream<String> makings(String fact) {
        Pattern making = Pattern.compile("new " + fact + "\\([^;]*;");
        return sources.values().stream()
                .flatMap(source -> making.matcher(source).results().map(MatchResult::group));
    }

    private static SortedSet<String> all(Pattern pattern, Stream<String> sources) {
        return sources.flatMap(source -> pattern.matcher(source).results())
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }
}
