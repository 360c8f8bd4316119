package org.stupeni.platform.fields;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stupeni.platform.Language;
import org.stupeni.platform.YamlDocument;
import org.stupeni.platform.fields.FormField.Both;
import org.stupeni.platform.fields.FormField.Cases;
import org.stupeni.platform.fields.FormField.Flag;
import org.stupeni.platform.fields.FormField.Group;
import org.stupeni.platform.fields.FormField.Items;
import org.stupeni.platform.fields.FormField.Numbers;
import org.stupeni.platform.fields.FormField.Pick;
import org.stupeni.platform.fields.FormField.Plain;
import org.stupeni.platform.fields.FormField.Words;

/** Reads the fields from a document, and notes the keys that have no field or hold something that theirs cannot show. */
public final class FormReader {

    private final String between;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> unshown = new ArrayList<>();

    /** @param between the keys of a name */
    public FormReader(String between) {
        this.between = between;
    }

    public Map<String, String> parts() {
        return parts;
    }

    public List<String> unshown() {
        return unshown;
    }

    public void read(YamlDocument document, List<FormField> fields) {
        fields(document, "", fields);
    }

    private void fields(YamlDocument at, String place, List<FormField> fields) {
        Set<String> known = new HashSet<>();
        for (FormField field : fields) {
            if (field instanceof Cases cases) {
                known.addAll(chosen(at, place, cases));
            } else {
                known.add(field.key());
                field(at, FormParts.name(place, between, field.key()), field);
            }
        }
        at.keys().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> missed(FormParts.name(place, between, key)));
    }

    private Set<String> chosen(YamlDocument at, String place, Cases cases) {
        for (Map.Entry<String, List<FormField>> each : cases.cases().entrySet()) {
            if (at.has(each.getKey())) {
                parts.put(FormParts.name(place, between, cases.key()), each.getKey());
                Set<String> known = new HashSet<>();
                for (FormField field : each.getValue()) {
                    if (field instanceof Cases inner) {
                        known.addAll(chosen(at, place, inner));
                    } else {
                        known.add(field.key());
                        field(at, FormParts.name(place, between, field.key()), field);
                    }
                }
                return known;
            }
        }
        parts.put(FormParts.name(place, between, cases.key()), "");
        return Set.of();
    }

    private void field(YamlDocument at, String name, FormField field) {
        Optional<YamlDocument> found = at.at(field.key());
        if (field instanceof Plain || field instanceof Pick) {
            String value = plain(found, name);
            parts.put(name, field instanceof Pick pick && value.equals(pick.usual()) ? "" : value);
        } else if (field instanceof Flag flag) {
            flag(plain(found, name), name, flag);
        } else if (field instanceof Words words) {
            words(at, found, name, words);
        } else if (field instanceof Both) {
            both(found, name);
        } else if (field instanceof Numbers) {
            found.ifPresent(map -> numbers(map, name));
        } else if (field instanceof Group group) {
            if (found.isPresent() && !found.get().isMapping()) {
                missed(name);
            }
            found.filter(YamlDocument::isMapping)
                    .or(FormReader::nothing)
                    .ifPresent(map -> fields(map, name, group.fields()));
        } else if (field instanceof Items items) {
            items(at, found, name, items);
        }
    }

    /** Something without keys: its fields are there and empty. */
    private static Optional<YamlDocument> nothing() {
        return YamlDocument.read("", "{}", problem -> {});
    }

    private String plain(Optional<YamlDocument> found, String name) {
        if (found.isPresent() && !found.get().isPlain()) {
            missed(name);
            return "";
        }
        return found.map(YamlDocument::value).orElse("");
    }

    private void flag(String value, String name, Flag flag) {
        boolean on = value.equals(flag.word());
        parts.put(name, on ? "true" : "");
        if (!on && !value.isEmpty() && !(flag.word().equals("true") && value.equals("false"))) {
            missed(name);
        }
    }

    private void words(YamlDocument at, Optional<YamlDocument> found, String name, Words field) {
        List<String> words = new ArrayList<>();
        if (found.isPresent() && !found.get().isList()) {
            missed(name);
        } else if (found.isPresent()) {
            for (YamlDocument item : at.list(field.key())) {
                String word = item.isPlain() ? item.value() : "";
                boolean parted = word.lines().count() > 1 || field.commas() && word.contains(",");
                if (word.isBlank() || !word.equals(word.strip()) || parted) {
                    missed(name);
                }
                words.add(word);
            }
        }
        parts.put(name, String.join(field.commas() ? ", " : "\n", words));
    }

    private void both(Optional<YamlDocument> found, String name) {
        boolean empty = found.filter(YamlDocument::isPlain)
                .map(YamlDocument::value)
                .orElse("x")
                .isEmpty();
        if (found.isPresent() && !found.get().isMapping() && !empty) {
            missed(name);
        }
        Optional<YamlDocument> map = found.filter(YamlDocument::isMapping);
        for (Language language : Language.values()) {
            parts.put(
                    name + between + language.code(),
                    plain(map.flatMap(both -> both.at(language.code())), name + between + language.code()));
        }
        map.ifPresent(both -> both.keys().stream()
                .filter(key -> !key.equals("ru") && !key.equals("en"))
                .forEach(key -> missed(name + between + key)));
    }

    private void numbers(YamlDocument map, String name) {
        if (map.keys().isEmpty()) {
            missed(name);
        }
        for (String key : map.keys()) {
            if (key.isEmpty() || key.contains(between)) {
                missed(name);
            } else {
                parts.put(name + between + key, plain(map.at(key), name + between + key));
            }
        }
    }

    private void items(YamlDocument at, Optional<YamlDocument> found, String name, Items items) {
        if (found.isEmpty() || found.get().isPlain() && found.get().value().isEmpty()) {
            return;
        }
        if (!found.get().isList()) {
            missed(name);
            return;
        }
        List<YamlDocument> each = at.list(items.key());
        if (each.size() > FormParts.MOST) {
            missed(name);
            return;
        }
        for (int i = 0; i < each.size(); i++) {
            if (each.get(i).isMapping()) {
                fields(each.get(i), name + between + i, items.fields());
            } else {
                missed(name + between + i);
            }
        }
    }

    private void missed(String name) {
        if (!unshown.contains(name)) {
            unshown.add(name);
        }
    }
}
