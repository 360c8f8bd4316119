package org.stupeni.platform;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.stupeni.platform.YamlTree.Entry;
import org.stupeni.platform.YamlTree.Mapping;
import org.stupeni.platform.YamlTree.Scalar;
import org.stupeni.platform.YamlTree.Sequence;

/**
 * A place in a YAML document that a person wrote, read key by key.
 *
 * <p>Nothing here throws on bad content: whatever is missing, misspelt or of the wrong kind is told to the listener as a {@link Problem} with
 * its line, and a harmless stand-in is returned, so that one reading finds all problems of a file.
 */
public final class YamlDocument {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,59}");

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");

    private final String file;
    private final YamlTree node;
    private final String path;
    private final BiConsumer<String, Problem> problems;
    private final Map<String, YamlTree> entries;
    private final Set<String> read = new TreeSet<>();

    private YamlDocument(String file, YamlTree node, String path, BiConsumer<String, Problem> problems) {
        this.file = file;
        this.node = node;
        this.path = path;
        this.problems = problems;
        this.entries = entriesOf(node);
    }

    /** Reads a whole document; nothing if it is no YAML or empty, which the listener is told. */
    public static Optional<YamlDocument> read(String file, String text, Consumer<Problem> problems) {
        return readPlaced(file, text, (path, problem) -> problems.accept(problem));
    }

    /**
     * As {@link #read}, with the path of what each problem is about.
     *
     * @param problems is told the keys and the numbers of items, from 0, that lead from the root to the place, with hyphens: {@code options-1-text-en}; and the problem
     */
    public static Optional<YamlDocument> readPlaced(String file, String text, BiConsumer<String, Problem> problems) {
        YamlTree.Reading read = YamlTree.read(text);
        if (read.problem() != null) {
            problems.accept("", new Problem(file, read.line(), read.problem()));
        }
        return read.root().map(root -> new YamlDocument(file, root, "", problems));
    }

    /** A document that is read already. */
    static YamlDocument of(String file, YamlTree root, Consumer<Problem> problems) {
        return new YamlDocument(file, root, "", (path, problem) -> problems.accept(problem));
    }

    /** Whether a person wrote notes into a document, after the sign {@code #}; false of what is no YAML. */
    public static boolean hasNotes(String text) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setParseComments(true).build();
            for (Event event : new Parse(settings).parseString(text)) {
                if (event instanceof CommentEvent note && note.getCommentType() != CommentType.BLANK_LINE) {
                    return true;
                }
            }
        } catch (YamlEngineException e) {
            return false;
        }
        return false;
    }

    public String file() {
        return file;
    }

    public int line() {
        return node.line();
    }

    /** The text of this place itself, where it is a plain value such as an item of a list. */
    public String value() {
        if (node instanceof Scalar scalar) {
            return scalar.value();
        }
        problem("a plain value is expected here");
        return "";
    }

    /** Whether this place is a plain value and not a mapping or a list. */
    public boolean isPlain() {
        return node instanceof Scalar;
    }

    public boolean isMapping() {
        return node instanceof Mapping;
    }

    public boolean isList() {
        return node instanceof Sequence;
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** The keys of this mapping in their order. */
    public List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    /** The text of a key that must be there and not be empty. */
    public String text(String key) {
        YamlTree found = required(key);
        if (found instanceof Scalar scalar && !scalar.value().isBlank()) {
            return scalar.value();
        }
        if (found != null) {
            problemAt(found, below(key), "'" + key + "' must be a text");
        }
        return "";
    }

    /** Whether this may be an id: lower-case Latin letters, digits and hyphens, a letter first, at most 60 characters. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** An id that must be there; empty where there is none or it is malformed. */
    public String id(String key) {
        String id = text(key);
        if (id.isEmpty() || isId(id)) {
            return id;
        }
        problem(key, "'" + id + "' is no id: lower-case Latin letters, digits and hyphens, a letter first");
        return "";
    }

    public Optional<String> optionalText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** A whole number that must be there, within bounds. */
    public int integer(String key, int lowest, int highest) {
        YamlTree found = required(key);
        if (found instanceof Scalar scalar) {
            try {
                int number = Integer.parseInt(scalar.value());
                if (number >= lowest && number <= highest) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // told below, as a number outside its bounds is
            }
        }
        if (found != null) {
            problemAt(found, below(key), "'" + key + "' must be a whole number from " + lowest + " to " + highest);
        }
        return lowest;
    }

    public int integer(String key, int lowest, int highest, int otherwise) {
        return has(key) ? integer(key, lowest, highest) : otherwise;
    }

    /** A decimal number that must be there, within bounds: digits and a point, no exponent. Equal numbers are read alike, with zeros at the end or without. */
    public BigDecimal decimal(String key, BigDecimal lowest, BigDecimal highest) {
        YamlTree found = required(key);
        if (found instanceof Scalar scalar && DECIMAL.matcher(scalar.value()).matches()) {
            BigDecimal number = new BigDecimal(scalar.value());
            if (number.compareTo(lowest) >= 0 && number.compareTo(highest) <= 0) {
                BigDecimal plain = number.stripTrailingZeros();
                return plain.scale() < 0 ? plain.setScale(0) : plain;
            }
        }
        if (found != null) {
            problemAt(
                    found,
                    below(key),
                    "'" + key + "' must be a number from " + lowest.toPlainString() + " to " + highest.toPlainString());
        }
        return lowest;
    }

    /** True or false, which must be there. */
    public boolean bool(String key) {
        YamlTree found = required(key);
        if (found instanceof Scalar scalar && scalar.value().matches("true|false")) {
            return Boolean.parseBoolean(scalar.value());
        }
        if (found != null) {
            problemAt(found, below(key), "'" + key + "' must be true or false");
        }
        return false;
    }

    /** True or false; the stand-in where the key is absent. */
    public boolean bool(String key, boolean otherwise) {
        return has(key) ? bool(key) : otherwise;
    }

    /** One of a few words. */
    public String word(String key, Set<String> allowed) {
        String word = text(key);
        if (!word.isEmpty() && !allowed.contains(word)) {
            problemAt(
                    entries.get(key),
                    below(key),
                    "'" + key + "' must be one of " + new TreeSet<>(allowed) + ", not '" + word + "'");
        }
        return word;
    }

    /** One of the words of an enum: its names in small letters, with hyphens. Nothing where there is none. */
    public <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        Map<String, E> byWord = Stream.of(type.getEnumConstants())
                .collect(Collectors.toMap(
                        one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'), Function.identity()));
        return Optional.ofNullable(byWord.get(word(key, byWord.keySet())));
    }

    /** A text in both languages that must be there. */
    public LocalText local(String key) {
        return map(key).bothLanguages();
    }

    /** This place itself as a text in both languages, where it is an item of a list. */
    public LocalText local() {
        if (node instanceof Mapping) {
            return bothLanguages();
        }
        problem("a text in both languages is expected here");
        return new LocalText("", "");
    }

    private LocalText bothLanguages() {
        LocalText text = new LocalText(text("ru"), text("en"));
        noOtherKeys();
        return text;
    }

    public Optional<LocalText> optionalLocal(String key) {
        return has(key) ? Optional.of(local(key)) : Optional.empty();
    }

    /** The mapping at a key that must be there. */
    public YamlDocument map(String key) {
        YamlTree found = required(key);
        if (found != null && !(found instanceof Mapping)) {
            problemAt(found, below(key), "'" + key + "' must be a mapping of keys and values");
        }
        return found instanceof Mapping
                ? new YamlDocument(file, found, below(key), problems)
                : new YamlDocument(file, node, path, (place, ignored) -> {}).emptied();
    }

    /** The place at a key, whatever it is. */
    public Optional<YamlDocument> at(String key) {
        read.add(key);
        return Optional.ofNullable(entries.get(key)).map(found -> new YamlDocument(file, found, below(key), problems));
    }

    /** The items of a list that must be there. */
    public List<YamlDocument> list(String key) {
        YamlTree found = required(key);
        if (found instanceof Sequence sequence) {
            List<YamlDocument> items = new ArrayList<>();
            for (YamlTree item : sequence.items()) {
                items.add(new YamlDocument(file, item, below(key) + "-" + items.size(), problems));
            }
            return items;
        }
        if (found != null) {
            problemAt(found, below(key), "'" + key + "' must be a list");
        }
        return List.of();
    }

    /** The items of a list that must be there and have so many. */
    public List<YamlDocument> list(String key, int fewest, int most) {
        List<YamlDocument> items = list(key);
        if (entries.get(key) instanceof Sequence && (items.size() < fewest || items.size() > most)) {
            problem(key, "'" + key + "' must have " + fewest + " to " + most + " items, here are " + items.size());
        }
        return items;
    }

    public List<YamlDocument> optionalList(String key) {
        return has(key) ? list(key) : List.of();
    }

    /** Tells of every key that was never asked for: most often a misspelt one. */
    public void noOtherKeys() {
        List<String> unknown = new ArrayList<>(entries.keySet());
        unknown.removeAll(read);
        unknown.forEach(key -> problemAt(keyLine(key), below(key), "unknown key '" + key + "'"));
    }

    /** Tells of something wrong at this place. */
    public void problem(String message) {
        problemAt(node, path, message);
    }

    /** Tells of something wrong with the value of a key. */
    public void problem(String key, String message) {
        problemAt(entries.getOrDefault(key, node), below(key), message);
    }

    private YamlDocument emptied() {
        entries.clear();
        return this;
    }

    private YamlTree required(String key) {
        read.add(key);
        YamlTree found = entries.get(key);
        if (found == null) {
            problem(key, "'" + key + "' is missing");
        }
        return found;
    }

    private String below(String key) {
        return path.isEmpty() ? key : path + "-" + key;
    }

    private void problemAt(YamlTree place, String where, String message) {
        problemAt(place.line(), where, message);
    }

    private void problemAt(int line, String where, String message) {
        problems.accept(where, new Problem(file, line, message));
    }

    private int keyLine(String key) {
        return ((Mapping) node)
                .entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .findFirst()
                        .map(Entry::line)
                        .orElse(node.line());
    }

    private Map<String, YamlTree> entriesOf(YamlTree place) {
        Map<String, YamlTree> entries = new LinkedHashMap<>();
        if (place instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                if (entries.put(entry.key(), entry.value()) != null) {
                    problemAt(entry.line(), below(entry.key()), "'" + entry.key() + "' stands here a second time");
                }
            }
        }
        return entries;
    }
}
