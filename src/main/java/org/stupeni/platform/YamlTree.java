package org.stupeni.platform;

import java.util.List;
import java.util.Optional;

/** What a YAML text says, with the line of each part, from 1. It never changes, so that a text need not be read twice. */
public sealed interface YamlTree {

    int line();

    /** The same as if so many lines stood before it. */
    YamlTree below(int lines);

    record Scalar(int line, String value) implements YamlTree {

        @Override
        public YamlTree below(int lines) {
            return new Scalar(line + lines, value);
        }
    }

    /** Keys that are no plain values are left out. */
    record Mapping(int line, List<Entry> entries) implements YamlTree {

        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public YamlTree below(int lines) {
            return new Mapping(
                    line + lines,
                    entries.stream()
                            .map(entry -> new Entry(entry.line + lines, entry.key, entry.value.below(lines)))
                            .toList());
        }
    }

    /** @param line that of the key: its value may stand on the next one */
    record Entry(int line, String key, YamlTree value) {}

    record Sequence(int line, List<YamlTree> items) implements YamlTree {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public YamlTree below(int lines) {
            return new Sequence(
                    line + lines, items.stream().map(item -> item.below(lines)).toList());
        }
    }

    /**
     * What came of reading a text.
     *
     * @param root nothing if it is no YAML, or empty
     * @param line of the problem; 0 where there is none, or no line of it
     * @param problem why there is no tree; null where there is one
     */
    record Reading(Optional<YamlTree> root, int line, String problem) {}

    /** Reads a text, or gives what was read of it lately. */
    static Reading read(String text) {
        return ReadTrees.of(text);
    }
}
