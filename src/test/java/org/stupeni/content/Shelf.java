package org.stupeni.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;

/** A small folder of courses to try the rules on: file by file, with the indicators li2-a, li2-b and so on. */
final class Shelf {

    private final Map<String, String> files = new HashMap<>();

    static Shelf of() {
        return new Shelf();
    }

    Shelf with(String file, String text) {
        files.put(file, text);
        return this;
    }

    /** Adds the bank {@code c/bank/one.yaml} of these questions, each an item of a YAML list with the keys of its type. */
    Shelf bank(String... questions) {
        return with("c/bank/one.yaml", questions(questions));
    }

    static String questions(String... questions) {
        StringBuilder yaml = new StringBuilder("questions:\n");
        for (String question : questions) {
            yaml.append("  - ").append(question.strip().replace("\n", "\n    ")).append('\n');
        }
        return yaml.toString();
    }

    /** A single choice: the first option is right. */
    static String single(String id, String ask, String... options) {
        StringBuilder yaml = new StringBuilder(head(id, "single", ask)).append("options:\n");
        for (int i = 0; i < options.length; i++) {
            yaml.append("  - {id: o")
                    .append(i)
                    .append(i == 0 ? ", right: true" : "")
                    .append(", text: {ru: \"");
            yaml.append(options[i])
                    .append("\", en: \"")
                    .append(options[i])
                    .append("\"}, feedback: {ru: Да, en: So}}\n");
        }
        return yaml.toString();
    }

    /** What every question begins with. */
    static String head(String id, String type, String ask) {
        return "id: %s\ntype: %s\nindicator: li2-a\nlesson: l\ndifficulty: 1\nask: {ru: \"%s\", en: \"%s\"}\n"
                .formatted(id, type, ask, ask);
    }

    Library library() {
        return Library.of(framework(), files, Map.of());
    }

    static Framework framework() {
        try (InputStream in = Shelf.class.getResourceAsStream("/framework/sample.yaml")) {
            return FrameworkReader.read("sample.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .framework()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a rule says of this shelf, without the places. */
    List<String> problems(Rule rule) {
        return rule.findings(library()).stream().map(Finding::problem).toList();
    }
}
