package org.stupeni.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;

/**
 * Every word stands in the dictionary of its alphabet, Russian or British English, or in the project's list of that language.
 *
 * <p>A list has one entry a line, in order, as Hunspell's personal dictionaries: {@code слово} is taken as it stands, {@code слово/образец} in all forms that the
 * word behind the stroke has. The Russian dictionary knows words with ё and with е alike: that ё is written everywhere is not asked here.
 */
final class Spelling implements Rule {

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{N}])[\\p{L}\\p{M}]+(?:['’\\-\\u2011][\\p{L}\\p{M}]+)*");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final int LONGEST_ENDING = 3;
    private static final Pattern JOINT = Pattern.compile("-");

    private final Language russian;
    private final Language english;
    private final Map<String, Boolean> known = new HashMap<>();

    /** A dictionary with the project's own words. */
    private static final class Language {

        private final Hunspell hunspell;
        private final Set<String> own;
        private final List<String> entries;

        Language(String dictionary, List<String> entries) {
            this.entries = entries;
            this.own = entries.stream().map(Language::word).collect(Collectors.toSet());
            try {
                byte[] words = resource(dictionary + ".dic");
                hunspell = new Hunspell(new Dictionary(
                        new ByteArrayInputStream(resource(dictionary + ".aff")),
                        List.of(new ByteArrayInputStream(words), withModels(entries, words)),
                        false,
                        SortingStrategy.inMemory()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (ParseException e) {
                throw new IllegalStateException(dictionary, e);
            }
        }

        static String word(String entry) {
            return entry.contains("/") ? entry.substring(0, entry.indexOf('/')) : entry;
        }

        /** The entries as a dictionary of their own: each has the flags of its model. */
        private static InputStream withModels(List<String> entries, byte[] words) {
            Map<String, String> flags = new HashMap<>();
            new String(words, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("/"))
                    .forEach(line -> flags.merge(
                            line.substring(0, line.indexOf('/')),
                            line.substring(line.indexOf('/')).strip(),
                            (a, b) -> a));
            String lines = entries.stream()
                    .map(entry -> {
                        if (!entry.contains("/")) {
                            return entry;
                        }
                        String model = flags.get(entry.substring(entry.indexOf('/') + 1));
                        if (model == null) {
                            throw new IllegalArgumentException("The dictionary has no model for " + entry);
                        }
                        return word(entry) + model;
                    })
                    .collect(Collectors.joining("\n", entries.size() + "\n", "\n"));
            return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        }

        boolean knows(String word) {
            return own.contains(word) || hunspell.spell(word);
        }

        /** Entries that no word of these is a form of. */
        List<String> unused(Set<String> words) {
            Map<String, List<String>> alike = words.stream().collect(Collectors.groupingBy(Language::beginning));
            return entries.stream()
                    .filter(entry -> alike.getOrDefault(beginning(entry), List.of()).stream()
                            .noneMatch(word -> isFormOf(word, word(entry))))
                    .toList();
        }

        private boolean isFormOf(String word, String entry) {
            return word.equals(entry)
                    || hunspell.getRoots(word).contains(entry)
                    || hunspell.getRoots(word.toLowerCase(Locale.ROOT)).contains(entry);
        }

        /** Forms of a word begin alike: what does not need not be looked up. */
        private static String beginning(String word) {
            return word.substring(0, Math.min(3, word.length())).toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param russian the project's own Russian words, with a model where they are inflected
     * @param english the English ones
     */
    Spelling(List<String> russian, List<String> english) {
        this.russian = new Language("ru", russian);
        this.english = new Language("en-gb", english);
    }

    /** With the lists of the project. */
    static Spelling ofTheProject() {
        return new Spelling(entries("words.ru.txt"), entries("words.en.txt"));
    }

    static List<String> entries(String list) {
        try {
            return new String(resource(list), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Spelling.class.getResourceAsStream("/spelling/" + name)) {
            return in.readAllBytes();
        }
    }

    @Override
    public List<Finding> findings(Library library) {
        return texts(library)
                .flatMap(passage -> words(passage.text())
                        .distinct()
                        .filter(word -> !isKnown(word))
                        .map(word -> new Finding(passage, "unknown word", word + " — " + around(passage.text(), word))))
                .toList();
    }

    private static Stream<Passage> texts(Library library) {
        return Stream.concat(library.passages().stream(), library.pictures().stream());
    }

    /** Entries of the lists that no text needs. */
    List<String> unusedEntries(Library library) {
        Set<String> words = texts(library)
                .flatMap(passage -> words(passage.text()))
                .map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .flatMap(word -> Stream.concat(Stream.of(word), JOINT.splitAsStream(word)))
                .collect(Collectors.toSet());
        List<String> unused = new ArrayList<>(russian.unused(words));
        unused.addAll(english.unused(words));
        return unused;
    }

    private static Stream<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\u0301", "")
                .replace("\u00AD", "")
                .replace('\u2011', '-')
                .replace('’', '\'');
        return WORD.matcher(plain)
                .results()
                .filter(word -> !isEndingOfNumber(plain, word))
                .map(MatchResult::group);
    }

    /** 150-му is a number with its ending; 600-rouble is a number and a word. */
    private static boolean isEndingOfNumber(String text, MatchResult word) {
        int before = word.start() - 1;
        return before > 0
                && text.charAt(before) == '-'
                && Character.isDigit(text.charAt(before - 1))
                && word.group().length() <= LONGEST_ENDING;
    }

    private boolean isKnown(String word) {
        return known.computeIfAbsent(word, this::lookUp);
    }

    private boolean lookUp(String word) {
        boolean cyrillic = CYRILLIC.matcher(word).find();
        if (cyrillic && LATIN.matcher(word).find() && !word.contains("-")) {
            return false;
        }
        Language language = cyrillic ? russian : english;
        return word.length() == 1
                || language.knows(word)
                || word.endsWith("'s") && language.knows(word.substring(0, word.length() - 2))
                || word.contains("-") && JOINT.splitAsStream(word).allMatch(this::lookUp);
    }

    private static String around(String text, String word) {
        int at = Math.max(0, text.indexOf(word));
        return "…" + text.substring(Math.max(0, at - 30), Math.min(text.length(), at + word.length() + 30)) + "…";
    }
}
