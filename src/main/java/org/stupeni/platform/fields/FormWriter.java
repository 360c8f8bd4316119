package org.stupeni.platform.fields;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.YamlEntries;
import org.stupeni.platform.fields.FormField.Both;
import org.stupeni.platform.fields.FormField.Cases;
import org.stupeni.platform.fields.FormField.Flag;
import org.stupeni.platform.fields.FormField.Group;
import org.stupeni.platform.fields.FormField.Items;
import org.stupeni.platform.fields.FormField.Numbers;
import org.stupeni.platform.fields.FormField.Pick;
import org.stupeni.platform.fields.FormField.Plain;
import org.stupeni.platform.fields.FormField.Words;

/** Writes the document of fields. */
public final class FormWriter {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");

    private final FormParts parts;

    public FormWriter(FormParts parts) {
        this.parts = parts;
    }

    public String write(List<FormField> fields) {
        return entries("", fields).yaml();
    }

    private YamlEntries entries(String place, List<FormField> fields) {
        YamlEntries entries = new YamlEntries();
        fields.forEach(field -> put(entries, place, field));
        return entries;
    }

    private void put(YamlEntries entries, String place, FormField field) {
        String name = parts.at(place, field.key());
        if (field instanceof Plain plain) {
            plain(entries, plain, parts.text(name));
        } else if (field instanceof Pick pick) {
            String value = parts.text(name).strip();
            if (!value.isEmpty() && !value.equals(pick.usual())) {
                word(entries, pick.key(), value);
            }
        } else if (field instanceof Flag flag) {
            if (parts.text(name).equals("true")) {
                word(entries, flag.key(), flag.word());
            }
        } else if (field instanceof Words words) {
            List<String> lines = parts.words(name, words.commas());
            if (words.needed() || !lines.isEmpty()) {
                entries.texts(words.key(), lines);
            }
        } else if (field instanceof Both both) {
            LocalText text = parts.both(name);
            if (both.needed() || !text.ru().isBlank() || !text.en().isBlank()) {
                entries.local(both.key(), text);
            }
        } else if (field instanceof Numbers numbers) {
            YamlEntries values = new YamlEntries();
            Map<String, String> typed = new TreeMap<>(parts.at(name));
            typed.keySet().forEach(key -> plain(values, new Plain(key, true, false), parts.text(parts.at(name, key))));
            if (typed.values().stream().anyMatch(value -> value != null && !value.isBlank())) {
                entries.map(numbers.key(), values);
            }
        } else if (field instanceof Group group) {
            if (parts.hasAny(name) || hasItems(name, group)) {
                entries.map(group.key(), entries(name, group.fields()));
            }
        } else if (field instanceof Items items) {
            List<String> places = parts.items(name);
            if (items.needed() || !places.isEmpty()) {
                entries.list(items.key(), places, each -> entries(each, items.fields()));
            }
        } else if (field instanceof Cases cases) {
            List<FormField> chosen = cases.cases().getOrDefault(parts.text(name), List.of());
            chosen.forEach(each -> put(entries, place, each));
        }
    }

    private boolean hasItems(String name, Group group) {
        return group.fields().stream()
                .anyMatch(field -> field instanceof Items
                        && !parts.items(parts.at(name, field.key())).isEmpty());
    }

    private static void plain(YamlEntries entries, Plain plain, String text) {
        String value = plain.number() ? number(text) : text.strip();
        if (plain.number() && NUMBER.matcher(value).matches()) {
            entries.number(plain.key(), new BigDecimal(value));
        } else if (plain.needed() || !value.isEmpty()) {
            entries.text(plain.key(), value);
        }
    }

    /** As the document has numbers; what is none stays as it was typed. */
    private static String number(String text) {
        String plain = text.strip()
                .replace(',', '.')
                .replace('\u2212', '-')
                .replaceAll("(?<=[0-9])[ \u00a0\u202f](?=[0-9%])", "");
        return plain.matches("-?[0-9]+(\\.[0-9]+)?%?") ? plain : text.strip();
    }

    private static void word(YamlEntries entries, String key, String value) {
        if (value.equals("true") || value.equals("false")) {
            entries.flag(key, Boolean.parseBoolean(value));
        } else {
            entries.text(key, value);
        }
    }
}
