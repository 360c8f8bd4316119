package org.stupeni.platform.web;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Marks where a long Russian word may break. Not every browser has a Russian dictionary, and in a heading or a narrow column a word of twenty letters breaks
 * anywhere, without a hyphen.
 *
 * <p>A word breaks between syllables, never right before ь, ъ or й, and keeps at least four letters on either side.
 */
final class SoftHyphens {

    private static final char HYPHEN = '\u00ad';
    private static final int EDGE = 4;
    private static final String VOWELS = "аеёиоуыэюя";
    private static final String MUTE = "ьъй";
    private static final String STOPS = "пбтдкгвфх";
    private static final String LIQUIDS = "рл";
    private static final Pattern LONG = Pattern.compile("[А-Яа-яЁё]{14,}");

    private SoftHyphens() {}

    static String in(String text) {
        return text == null ? null : LONG.matcher(text).replaceAll(SoftHyphens::broken);
    }

    private static String broken(MatchResult found) {
        String word = found.group();
        String letters = word.toLowerCase(Locale.ROOT);
        StringBuilder broken = new StringBuilder(word);
        for (int i = letters.length() - EDGE; i >= EDGE; i--) {
            if (mayBreak(letters, i)) {
                broken.insert(i, HYPHEN);
            }
        }
        return broken.toString();
    }

    /** Whether a syllable may begin at this place: with one consonant and a vowel, or with such a pair of consonants as пр or кл. */
    private static boolean mayBreak(String word, int i) {
        if (!isConsonant(word, i)) {
            return false;
        }
        if (isPair(word, i)) {
            return isVowel(word, i + 2) && isVowel(word, i - 1);
        }
        return isVowel(word, i + 1) && !isPair(word, i - 1);
    }

    private static boolean isPair(String word, int i) {
        return STOPS.indexOf(word.charAt(i)) >= 0 && LIQUIDS.indexOf(word.charAt(i + 1)) >= 0;
    }

    private static boolean isVowel(String word, int i) {
        return VOWELS.indexOf(word.charAt(i)) >= 0;
    }

    private static boolean isConsonant(String word, int i) {
        return !isVowel(word, i) && MUTE.indexOf(word.charAt(i)) < 0;
    }
}
