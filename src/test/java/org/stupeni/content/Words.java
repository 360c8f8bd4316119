package org.stupeni.content;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words of a text, as written and folded to what the ear hears alike. */
final class Words {

    private static final Pattern SPOKEN = Pattern.compile(
            "\\p{N}+(?:[\\u00A0\\u202F ,.:–-]\\p{N}+)*(?:-?\\p{L}[\\p{L}\\p{M}'’-]*)?|[\\p{L}\\p{N}]\\p{M}*(?:[\\p{L}\\p{M}\\p{N}'’.-]*[\\p{L}\\p{M}\\p{N}])?");
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern CYRILLIC = Pattern.compile(".*\\p{IsCyrillic}.*");

    /** Letters of other alphabets that look like Cyrillic ones: where they stand among Cyrillic letters, they are those. */
    private static final Map<Character, Character> LOOK_ALIKES = Map.ofEntries(
            Map.entry('α', 'а'),
            Map.entry('ε', 'е'),
            Map.entry('κ', 'к'),
            Map.entry('ο', 'о'),
            Map.entry('ρ', 'р'),
            Map.entry('τ', 'т'),
            Map.entry('υ', 'у'),
            Map.entry('χ', 'х'),
            Map.entry('a', 'а'),
            Map.entry('c', 'с'),
            Map.entry('e', 'е'),
            Map.entry('o', 'о'),
            Map.entry('p', 'р'),
            Map.entry('x', 'х'),
            Map.entry('y', 'у'));

    private static final Pattern GREEK = Pattern.compile("[αεκορτυχ]+");

    private Words() {}

    /** How many words a reader reads; a number is one, and so is what a hyphen or an apostrophe joins. */
    static int count(String text) {
        return (int) SPOKEN.matcher(text).results().count();
    }

    /** The words without case, ё, punctuation and look-alike letters. What a hyphen joins are two here. */
    static List<String> folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace("\u00AD", "")
                .replace("\u0301", "")
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replace('ς', 'с');
        return PART.matcher(plain)
                .results()
                .map(MatchResult::group)
                .map(Words::inOneAlphabet)
                .toList();
    }

    private static String inOneAlphabet(String word) {
        if (!CYRILLIC.matcher(word).matches() && !GREEK.matcher(word).matches()) {
            return word;
        }
        StringBuilder folded = new StringBuilder(word);
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, LOOK_ALIKES.getOrDefault(folded.charAt(i), folded.charAt(i)));
        }
        return folded.toString();
    }
}
