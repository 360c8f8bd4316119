package org.stupeni.course.exchange.aiken;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The letters before the options of one question: Latin, Cyrillic in the order of that alphabet, or Cyrillic ones that look like Latin. */
final class AikenLetters {

    private static final String CYRILLIC = "АБВГДЕЖЗИКЛМНОПРСТУФ";
    private static final String LOOK_ALIKE = "АВСЕНКМОРТХ";
    private static final String LATIN = "ABCEHKMOPTX";
    /** How many letters an author may have skipped. */
    private static final int SKIPPED = 2;

    private final List<Character> letters = new ArrayList<>();
    private int next;

    void clear() {
        letters.clear();
        next = 0;
    }

    void add(String written) {
        char letter = upper(written);
        letters.add(letter);
        next = place(letter) + 1;
    }

    static boolean isFirst(String written) {
        return latin(upper(written)) == 'A';
    }

    /** Whether this letter follows those before it. */
    boolean isNext(String written) {
        return place(upper(written)) >= 0;
    }

    /** Its place in the alphabet that makes it follow, -1 where none does. */
    private int place(char letter) {
        int latin = latin(letter) - 'A';
        int cyrillic = CYRILLIC.indexOf(letter);
        for (int wanted = next; wanted <= next + SKIPPED; wanted++) {
            if (latin == wanted || cyrillic == wanted) {
                return wanted;
            }
        }
        return -1;
    }

    /** The options that an answer names: {@code B}, {@code Б) слово}, {@code A, C}; empty where it names none, or one that is not there. */
    Set<Integer> named(String key) {
        List<String> words = Arrays.stream(key.split("[\\s,;&]+"))
                .map(word -> word.replaceFirst("[.)]+$", ""))
                .filter(word -> !word.matches("(?iu)и|and|"))
                .toList();
        boolean list = words.stream().allMatch(word -> word.length() == 1);
        if (words.isEmpty() || words.get(0).length() != 1) {
            return Set.of();
        }
        Set<Integer> named = new TreeSet<>();
        (list ? words : words.subList(0, 1)).forEach(word -> named.add(option(upper(word))));
        return named.contains(-1) ? Set.of() : named;
    }

    private int option(char letter) {
        int same = letters.indexOf(letter);
        for (int i = 0; same < 0 && i < letters.size(); i++) {
            same = latin(letters.get(i)) == latin(letter) ? i : same;
        }
        boolean foreign = same < 0 && letters.stream().allMatch(one -> one <= 'Z');
        int cyrillic = CYRILLIC.indexOf(letter);
        return foreign && cyrillic < letters.size() ? cyrillic : same;
    }

    private static char latin(char letter) {
        int alike = LOOK_ALIKE.indexOf(letter);
        return alike < 0 ? letter : LATIN.charAt(alike);
    }

    private static char upper(String written) {
        return written.toUpperCase(Locale.ROOT).charAt(0);
    }
}
