package org.stupeni.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever the portal refuses, a test lets it refuse: every key of a refusal is named by some test, whole or, beside the name of its page, by its last part. */
class RefusalsTest {

    private static final Pattern REFUSAL =
            Pattern.compile("new Refused\\(\\s*(?:[^()\"]|\"[^\"]*\")*?\"([a-z_0-9]+)\\.([A-Za-z_0-9]+)\"");

    @Test
    void everyRefusalIsNamedByATest() {
        Collection<String> tests = Sources.in(Sources.MAIN.resolve("../test/java"), ".java").entrySet().stream()
                .filter(file -> !file.getKey().endsWith("RefusalsTest.java"))
                .map(Map.Entry::getValue)
                .toList();
        Set<String> unnamed = refusals().stream()
                .filter(key -> tests.stream().noneMatch(test -> names(test, key)))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(refusals()).hasSizeGreaterThan(300);
        assertThat(unnamed).isEmpty();
    }

    /** Those whose key stands whole in the code; where its end is put together the tables of the rules have their own tests. */
    private static Set<String> refusals() {
        return Sources.in(Sources.MAIN.resolve("java"), ".java").values().stream()
                .flatMap(source -> REFUSAL.matcher(source).results())
                .map(found -> found.group(1) + "." + found.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean names(String test, String key) {
        if (test.contains(key)) {
            return true;
        }
        String[] parts = key.split("\\.");
        return test.contains(parts[0])
                && Pattern.compile("(?<![A-Za-z_])" + parts[1] + "(?![a-z_])")
                        .matcher(test)
                        .find();
    }
}
