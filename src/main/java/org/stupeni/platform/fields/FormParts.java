package org.stupeni.platform.fields;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stupeni.platform.LocalText;

/** The texts of the fields by their names. What is not there is empty. Pure. */
public final class FormParts {

    /** More parts of one list than anybody writes. */
    public static final int MOST = 99;

    /** The name of the field for a question's own id: {@code id} names other things in the address of a page. */
    private static final String OWN_ID = "question";

    /** Between the keys of a name: in a conversation a dot, since indicators are keys there and have hyphens of their own. */
    public static final String HYPHEN = "-";

    public static final String DOT = ".";

    private final Map<String, String> parts;
    private final String between;

    public FormParts(Map<String, String> parts) {
        this(parts, HYPHEN);
    }

    public FormParts(Map<String, String> parts, String between) {
        this.parts = parts;
        this.between = between;
    }

    /** The name of the field for a key at a place; of the question itself the place is empty. */
    public static String name(String place, String key) {
        return name(place, HYPHEN, key);
    }

    public static String name(String place, String between, String key) {
        if (place.isEmpty()) {
            return "id".equals(key) ? OWN_ID : key;
        }
        return place + between + key;
    }

    /** As {@link #name(String, String)}, by what is between the keys of these names. */
    public String at(String place, String key) {
        return name(place, between, key);
    }

    public String text(String name) {
        String value = parts.get(name);
        return value == null ? "" : value.replace("\r\n", "\n").replace('\r', '\n');
    }

    LocalText both(String name) {
        return new LocalText(text(name + between + "ru"), text(name + between + "en"));
    }

    List<String> words(String name, boolean commas) {
        return text(name)
                .lines()
                .flatMap(line -> Stream.of(commas ? line.split(",") : new String[] {line}))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The places of the parts of a list, in their order. */
    public List<String> items(String list) {
        TreeSet<Integer> numbers = new TreeSet<>();
        String start = list + between;
        for (String name : parts.keySet()) {
            if (name.startsWith(start)) {
                int end = name.indexOf(between, start.length());
                String number = end < 0 ? "" : name.substring(start.length(), end);
                if (number.matches("[0-9]{1,2}")) {
                    numbers.add(Integer.valueOf(number));
                }
            }
        }
        List<String> places = new ArrayList<>();
        numbers.stream().limit(MOST).forEach(number -> places.add(start + number));
        return places;
    }

    /** Whether a place has anything that was typed. */
    boolean hasAny(String place) {
        return parts.entrySet().stream()
                .anyMatch(part -> part.getKey().startsWith(place + between)
                        && part.getValue() != null
                        && !part.getValue().isBlank());
    }

    /** What stands at a place, by the names below it. */
    public Map<String, String> at(String place) {
        Map<String, String> found = new LinkedHashMap<>();
        parts.forEach((name, value) -> {
            if (name.startsWith(place + between)) {
                found.put(name.substring(place.length() + 1), value);
            }
        });
        return found;
    }
}
