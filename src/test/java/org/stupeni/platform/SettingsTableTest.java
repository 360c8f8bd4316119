package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README's table of settings, the settings the code reads and the rules they are checked by are the same. */
class SettingsTableTest {

    private static final Path BASE = Path.of(System.getProperty("portal.basedir", ""));
    private static final Pattern READ =
            Pattern.compile("@ConfigProperty\\(\\s*name = \"(portal\\.[a-z.-]+)\"|MPCONFIG=(portal\\.[a-z.-]+):");
    private static final Pattern NAME = Pattern.compile("`(portal\\.[a-z.-]+|\\.[a-z]+)`");

    @Test
    void theReadmeListsEverySettingAndNoOther() throws IOException {
        assertThat(inTheReadme()).isEqualTo(new TreeSet<>(SettingRules.names()));
    }

    @Test
    void everySettingThatIsReadHasARule() throws IOException {
        assertThat(readByTheCode()).hasSizeGreaterThan(10);
        assertThat(new TreeSet<>(SettingRules.names())).isEqualTo(readByTheCode());
    }

    /** {@code `portal.db.driver`, `.url`} stands for {@code portal.db.driver} and {@code portal.db.url}. */
    private static SortedSet<String> inTheReadme() throws IOException {
        List<String> rows = Files.readAllLines(BASE.resolve("README.md")).stream()
                .dropWhile(line -> !line.equals("## Settings"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .toList();
        SortedSet<String> names = new TreeSet<>();
        for (String row : rows) {
            String first = "";
            Matcher name = NAME.matcher(row.split("\\|")[1]);
            while (name.find()) {
                boolean whole = !name.group(1).startsWith(".");
                first = whole ? name.group(1) : first;
                names.add(whole ? first : first.substring(0, first.lastIndexOf('.')) + name.group(1));
            }
        }
        return names;
    }

    private static SortedSet<String> readByTheCode() throws IOException {
        try (Stream<Path> files = Files.walk(BASE.resolve("src/main"))) {
            String all = files.filter(file -> file.toString().matches(".*(\\.java|web\\.xml)"))
                    .map(SettingsTableTest::text)
                    .collect(Collectors.joining("\n"));
            return READ.matcher(all)
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
