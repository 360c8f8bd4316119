package org.stupeni.identity.place;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one spelling in which people are kept for searching and in which searches are read: small letters, and е for ё. */
public final class SearchText {

    /** As long as its column. */
    public static final int LONGEST = 1000;

    /** More words than these narrow nothing down and only cost the database. */
    private static final int MOST_WORDS = 8;

    private SearchText() {}

    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .strip()
                .replaceAll("[\\s\\u00a0]+", " ");
    }

    /** What a person is found by, from these parts; parts that are missing (null) are left out. */
    public static String of(String... parts) {
        String folded = Arrays.stream(parts)
                .filter(part -> part != null)
                .map(SearchText::fold)
                .collect(Collectors.joining(" "));
        return folded.length() > LONGEST ? folded.substring(0, LONGEST) : folded;
    }

    /** The patterns of a search, one a word: each has to be met. The escape character is {@code !}. */
    public static List<String> patterns(String typed) {
        return typed == null
                ? List.of()
                : Stream.of(fold(typed).split("[\\s,;]+"))
                        .filter(word -> !word.isEmpty())
                        .limit(MOST_WORDS)
                        .map(word -> "%" + word.replaceAll("([!%_])", "!$1") + "%")
                        .toList();
    }
}
