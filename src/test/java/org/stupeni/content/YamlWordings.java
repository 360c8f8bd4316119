package org.stupeni.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.stupeni.platform.LocalText;

/** Finds the texts in both languages of a YAML file of any form: they are the mappings with no keys but {@code ru} and {@code en}. */
final class YamlWordings {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(2_000_000).build();

    private final String file;
    private final List<Wording> found = new ArrayList<>();

    private YamlWordings(String file) {
        this.file = file;
    }

    /** What is no YAML has none: the reader of courses tells of it. */
    static List<Wording> of(String file, String text) {
        YamlWordings wordings = new YamlWordings(file);
        try {
            new Compose(SETTINGS).composeString(text).ifPresent(root -> wordings.gather(root, ""));
        } catch (YamlEngineException unreadable) {
            return List.of();
        }
        return List.copyOf(wordings.found);
    }

    private void gather(Node node, String place) {
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> gather(item, place));
        } else if (node instanceof MappingNode mapping) {
            Map<String, Node> entries = entries(mapping);
            if (!entries.isEmpty() && Set.of("ru", "en").containsAll(entries.keySet())) {
                int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
                found.add(new Wording(
                        file, line, place, new LocalText(plain(entries.get("ru")), plain(entries.get("en")))));
            } else {
                String here = entries.containsKey("id") ? inside(place, plain(entries.get("id"))) : place;
                entries.forEach((key, value) -> gather(value, inside(here, key)));
            }
        }
    }

    private static String inside(String place, String part) {
        return place.isEmpty() || place.equals("questions") ? part : place + " " + part;
    }

    private static Map<String, Node> entries(MappingNode mapping) {
        Map<String, Node> entries = new LinkedHashMap<>();
        mapping.getValue().forEach(entry -> entries.put(plain(entry.getKeyNode()), entry.getValueNode()));
        return entries;
    }

    private static String plain(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }
}
