package org.stupeni.question;

import java.text.Normalizer;
import java.util.Locale;

/**
 * When two texts are the same word to a reader who does not count typing habits.
 *
 * <p>Unicode's compatibility form NFKC (Unicode Standard Annex #15) first; then runs of spaces become one, what cannot be seen goes, dashes and quotation
 * marks become plain ones, ё becomes е, and case is folded unless it matters.
 */
final class Spelling {

    /** Shorter words have too many neighbours that are words themselves. */
    private static final int SHORTEST_WITH_TYPO = 6;

    private Spelling() {}

    static String normal(String text, boolean caseMatters) {
        String same = plainSigns(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("[\u00ad\u200b-\u200f\u2060\ufeff]", "")
                .replaceAll("[\\s\\p{Zs}]+", " ")
                .strip()
                .replace('ё', 'е')
                .replace('Ё', 'Е');
        return caseMatters ? same : same.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    static String plainSigns(String text) {
        return text.replaceAll("[\\p{Pd}\u2212]", "-")
                .replaceAll("[«»„“”‟″]", "\"")
                .replaceAll("[‘’‚‛′`´ʼ]", "'");
    }

    /** Whether all words are the same but one of six or more letters, which has one slip of the fingers. */
    static boolean isOneTypoAway(String normalKnown, String normalTyped) {
        String[] known = normalKnown.split(" ");
        String[] typed = normalTyped.split(" ");
        if (known.length != typed.length) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < known.length; i++) {
            if (!known[i].equals(typed[i])) {
                if (known[i].length() < SHORTEST_WITH_TYPO || !isOneSlip(known[i], typed[i])) {
                    return false;
                }
                slips++;
            }
        }
        return slips == 1;
    }

    /**
     * Whether the Damerau-Levenshtein distance is 1: one letter is wrong, missing or too many, or two neighbours are swapped (Damerau, "A technique for
     * computer detection and correction of spelling errors", Communications of the ACM 7, 1964).
     */
    private static boolean isOneSlip(String known, String typed) {
        int start = 0;
        int shorter = Math.min(known.length(), typed.length());
        while (start < shorter && known.charAt(start) == typed.charAt(start)) {
            start++;
        }
        String knownRest = known.substring(start);
        String typedRest = typed.substring(start);
        return switch (known.length() - typed.length()) {
            case 1 -> knownRest.substring(1).equals(typedRest);
            case -1 -> typedRest.substring(1).equals(knownRest);
            case 0 -> knownRest.substring(1).equals(typedRest.substring(1)) || isSwap(knownRest, typedRest);
            default -> false;
        };
    }

    private static boolean isSwap(String known, String typed) {
        return known.length() > 1
                && known.charAt(0) == typed.charAt(1)
                && known.charAt(1) == typed.charAt(0)
                && known.substring(2).equals(typed.substring(2));
    }
}
