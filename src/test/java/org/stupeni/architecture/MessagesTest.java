package org.stupeni.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The portal's texts: both languages say the same things, every text is used, and none breaks when its places are filled. */
class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL = Pattern.compile("[\"']([a-z]+_[a-z0-9_]+[.][A-Za-z0-9_.-]*)[\"']");

    private final Map<String, Properties> files = new TreeMap<>();
    private final Map<String, String> russian = new TreeMap<>();
    private final Map<String, String> english = new TreeMap<>();
    private final Set<String> literals;

    MessagesTest() {
        Sources.in(Sources.MESSAGES, ".properties").forEach((name, text) -> {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            files.put(name, properties);
            properties.forEach(
                    (key, value) -> (name.contains(".ru.") ? russian : english).put((String) key, (String) value));
        });
        Set<String> rooms = files.keySet().stream()
                .map(name -> name.replaceAll("\\..*", ""))
                .collect(toCollection(TreeSet::new));
        literals = Stream.of(
                        Sources.in(Sources.WEBAPP, ".xhtml"),
                        Sources.in(Sources.MAIN.resolve("java"), ".java"),
                        Sources.in(Sources.WEBAPP.resolve("WEB-INF/static"), ".js"))
                .flatMap(sources -> sources.values().stream())
                .flatMap(source -> LITERAL.matcher(source).results())
                .map(MatchResult::group)
                .map(quoted -> quoted.substring(1, quoted.length() - 1))
                .filter(literal -> rooms.contains(literal.substring(0, literal.indexOf('_'))))
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(russian.keySet()).isEqualTo(english.keySet()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> everyFile() {
        return files.entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> check(file.getKey(), file.getValue())));
    }

    private static void check(String name, Properties properties) {
        String room = name.substring(0, name.indexOf('.'));
        int forms = name.contains(".ru.") ? 3 : 2;
        properties.forEach((key, value) -> {
            String text = (String) value;
            assertThat((String) key).startsWith(room + "_").containsPattern("^[a-z]+_[a-z0-9_]+[.].");
            assertThat(text.strip()).as("text of %s", key).isNotEmpty();
            if (text.contains("|")) {
                assertThat(text.split("\\|"))
                        .as("forms of %s", key)
                        .hasSize(forms)
                        .noneMatch(String::isBlank);
            }
            if (text.contains("{")) {
                assertThatCode(() -> new MessageFormat(text, Locale.ROOT))
                        .as("format of %s", key)
                        .doesNotThrowAnyException();
                assertThat(text.replace("''", ""))
                        .as("a single apostrophe in %s hides its places", key)
                        .doesNotContain("'");
            }
        });
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() {
        russian.forEach((key, text) -> {
            assertThat(places(english.getOrDefault(key, "")))
                    .as("places of %s", key)
                    .isEqualTo(places(text));
            assertThat(english.getOrDefault(key, "").contains("|"))
                    .as("forms of %s", key)
                    .isEqualTo(text.contains("|"));
        });
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    /** A literal that ends in a dot or an underscore is the beginning of keys that are put together. */
    @Test
    void everyTextIsUsed() {
        assertThat(russian.keySet())
                .allMatch(
                        key -> literals.contains(key)
                                || literals.stream()
                                        .anyMatch(literal -> isBeginning(literal) && key.startsWith(literal)),
                        "is used in a view, a class or a script");
    }

    @Test
    void everyTextThatIsNamedExists() {
        assertThat(literals)
                .allMatch(
                        literal -> isBeginning(literal)
                                ? russian.keySet().stream().anyMatch(key -> key.startsWith(literal))
                                : russian.containsKey(literal),
                        "is a text, or the beginning of texts");
    }

    private static boolean isBeginning(String literal) {
        return literal.endsWith(".") || literal.endsWith("_") || literal.endsWith("-");
    }
}
