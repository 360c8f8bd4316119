package org.stupeni.course.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.platform.Problem;
import org.stupeni.platform.YamlDocument;

/**
 * A document as its plain values, each by the way to it: {@code nodes.0.says.ru}. Fields of a form are called so, too, and what the reader says of a line finds its field
 * by it. Pure.
 */
final class FlatYaml {

    /** Stands for a list without items. */
    static final String NO_ITEMS = "[]";

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Spot> spots = new ArrayList<>();
    private boolean odd;

    /** Something in the document: a value, a mapping or a list, with its line from 1; the document itself has no way to it. */
    record Spot(int line, String path) {}

    private FlatYaml() {}

    /** Nothing if it is no readable mapping, or has something whose way cannot be told in this manner. */
    static Optional<FlatYaml> of(String document) {
        List<Problem> problems = new ArrayList<>();
        FlatYaml flat = new FlatYaml();
        YamlDocument.read("", document, problems::add).ifPresent(read -> {
            flat.spots.add(new Spot(read.line(), ""));
            flat.mapping(read, "");
        });
        return problems.isEmpty() && !flat.odd && !flat.values.isEmpty() ? Optional.of(flat) : Optional.empty();
    }

    private void mapping(YamlDocument place, String way) {
        for (String key : place.keys()) {
            odd |= key.isEmpty() || key.contains(".");
            YamlDocument value = place.at(key).orElseThrow();
            String path = way + key;
            spots.add(new Spot(value.line(), path));
            if (value.isPlain()) {
                values.put(path, value.value());
            } else if (!value.keys().isEmpty()) {
                mapping(value, path + ".");
            } else {
                items(place.list(key), path);
            }
        }
    }

    private void items(List<YamlDocument> items, String path) {
        if (items.isEmpty()) {
            values.put(path, NO_ITEMS);
        }
        for (int i = 0; i < items.size(); i++) {
            YamlDocument item = items.get(i);
            spots.add(new Spot(item.line(), path + "." + i));
            if (item.isPlain()) {
                values.put(path + "." + i, item.value());
            } else {
                odd |= item.keys().isEmpty();
                mapping(item, path + "." + i + ".");
            }
        }
    }

    Map<String, String> values() {
        return new LinkedHashMap<>(values);
    }

    List<Spot> spots() {
        return List.copyOf(spots);
    }
}
