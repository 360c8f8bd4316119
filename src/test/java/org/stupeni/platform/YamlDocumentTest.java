package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class YamlDocumentTest {

    private final List<String> problems = new ArrayList<>();

    @Test
    void readsWhatIsThere() {
        read("title: {ru: Да, en: \"Yes\"}\nminutes: 7\n", document -> {
            assertThat(document.local("title")).isEqualTo(new LocalText("Да", "Yes"));
            assertThat(document.integer("minutes", 1, 60)).isEqualTo(7);
            document.noOtherKeys();
        });
        assertThat(problems).isEmpty();
    }

    @Test
    void tellsEveryProblemWithItsLine() {
        read("title: {ru: Да}\nminutes: many\nkind: odd\nextra: 1\n", document -> {
            document.local("title");
            document.integer("minutes", 1, 60);
            document.word("kind", Set.of("even"));
            document.list("items");
            document.noOtherKeys();
        });
        assertThat(problems)
                .containsExactly(
                        "a.yaml:1: 'en' is missing",
                        "a.yaml:2: 'minutes' must be a whole number from 1 to 60",
                        "a.yaml:3: 'kind' must be one of [even], not 'odd'",
                        "a.yaml:1: 'items' is missing",
                        "a.yaml:4: unknown key 'extra'");
    }

    @Test
    void decimalsAreReadAlikeAndWithinTheirBounds() {
        read("a: 0.50\nb: -3\nc: 100\nd: 1e2\ne: 1,5\nf: 1.01\n", document -> {
            assertThat(decimal(document, "a")).isEqualTo(new BigDecimal("0.5"));
            assertThat(decimal(document, "b")).isEqualTo(new BigDecimal("-3"));
            assertThat(document.decimal("c", BigDecimal.ZERO, new BigDecimal("100")))
                    .isEqualTo(new BigDecimal("100"));
            decimal(document, "d");
            decimal(document, "e");
            decimal(document, "f");
            decimal(document, "g");
        });
        assertThat(problems)
                .containsExactly(
                        "a.yaml:4: 'd' must be a number from -3 to 1",
                        "a.yaml:5: 'e' must be a number from -3 to 1",
                        "a.yaml:6: 'f' must be a number from -3 to 1",
                        "a.yaml:1: 'g' is missing");
    }

    private static BigDecimal decimal(YamlDocument document, String key) {
        return document.decimal(key, new BigDecimal("-3"), BigDecimal.ONE);
    }

    @Test
    void aListHasSoManyItems() {
        read("a: [1, 2]\nb: []\nc: 1\n", document -> {
            assertThat(document.list("a", 1, 2)).hasSize(2);
            document.list("a", 3, 4);
            document.list("b", 1, 4);
            document.list("c", 1, 4);
            document.list("d", 1, 4);
        });
        assertThat(problems)
                .containsExactly(
                        "a.yaml:1: 'a' must have 3 to 4 items, here are 2",
                        "a.yaml:2: 'b' must have 1 to 4 items, here are 0",
                        "a.yaml:3: 'c' must be a list",
                        "a.yaml:1: 'd' is missing");
    }

    @Test
    void anItemMayBeATextInBothLanguages() {
        read("a:\n  - {ru: Да, en: \"Yes\"}\n  - Да\n  - {ru: Да}\n", document -> {
            List<YamlDocument> items = document.list("a");
            assertThat(items.get(0).local()).isEqualTo(new LocalText("Да", "Yes"));
            items.get(1).local();
            items.get(2).local();
        });
        assertThat(problems)
                .containsExactly("a.yaml:3: a text in both languages is expected here", "a.yaml:4: 'en' is missing");
    }

    private enum Kind {
        ODD,
        QUITE_EVEN
    }

    @Test
    void theWordsOfAnEnumAreItsNamesWithHyphens() {
        read("a: quite-even\nb: QUITE_EVEN\n", document -> {
            assertThat(document.word("a", Kind.class)).contains(Kind.QUITE_EVEN);
            assertThat(document.word("b", Kind.class)).isEmpty();
            assertThat(document.word("c", Kind.class)).isEmpty();
        });
        assertThat(problems)
                .containsExactly(
                        "a.yaml:2: 'b' must be one of [odd, quite-even], not 'QUITE_EVEN'", "a.yaml:1: 'c' is missing");
    }

    @Test
    void trueOrFalseMayBeDemanded() {
        read("a: true\nb: yes\n", document -> {
            assertThat(document.bool("a")).isTrue();
            document.bool("b");
            document.bool("c");
            assertThat(document.bool("d", true)).isTrue();
        });
        assertThat(problems).containsExactly("a.yaml:2: 'b' must be true or false", "a.yaml:1: 'c' is missing");
    }

    @Test
    void textThatIsNoYamlIsTold() {
        read("a: [1,\nb: }", document -> {});
        assertThat(problems).hasSize(1).first().asString().startsWith("a.yaml:2: is no YAML");
    }

    @Test
    void aKeyTwiceIsTold() {
        read("a: 1\na: 2\n", document -> {});
        assertThat(problems).hasSize(1);
    }

    private void read(String text, Consumer<YamlDocument> then) {
        Optional<YamlDocument> document =
                YamlDocument.read("a.yaml", text, problem -> problems.add(problem.toString()));
        document.ifPresent(then);
    }
}
