package org.stupeni.observation.caselibrary;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.platform.Markdown;

/**
 * How much two stories are about the same: the share of the words of the shorter one that the other has too. Words count by their first letters, since Russian ones
 * change their ends, and short ones not at all. Pure.
 */
final class Likeness {

    private static final int SHORTEST_WORD = 4;
    private static final int LETTERS = 5;

    /** Below this, stories of one trade share as many words by chance. */
    static final double LIKE = 0.35;

    private Likeness() {}

    static Set<String> words(String story) {
        return Arrays.stream(Markdown.text(story)
                        .toLowerCase(Locale.ROOT)
                        .replace('ё', 'е')
                        .split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> word.length() > LETTERS ? word.substring(0, LETTERS) : word)
                .collect(Collectors.toSet());
    }

    /** From 0 for nothing in common to 1. */
    static double of(Set<String> one, Set<String> other) {
        int shorter = Math.min(one.size(), other.size());
        if (shorter == 0) {
            return 0;
        }
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / shorter;
    }
}
