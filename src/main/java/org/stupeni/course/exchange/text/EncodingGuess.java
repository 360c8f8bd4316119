package org.stupeni.course.exchange.text;

import java.nio.charset.Charset;
import java.util.List;

/**
 * Which of the one-byte encodings a text was most likely written in: the one that makes it look most like Russian, or like words with accents.
 *
 * <p>The same bytes are frequent small letters in the right encoding, and capitals, rare letters or frames in the others.
 */
final class EncodingGuess {

    private static final List<Charset> CANDIDATES =
            List.of(Charset.forName("windows-1251"), Charset.forName("KOI8-R"), Charset.forName("IBM866"));
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Russian letters, the most frequent first. */
    private static final String FREQUENT = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";

    private static final String SIGNS = "«»—–…№“”„‘’•\u00A0°§©®±€™·×−";
    private static final int LOOKED_AT = 60_000;

    private EncodingGuess() {}

    static Charset of(byte[] bytes) {
        Charset best = WESTERN;
        long most = western(text(WESTERN, bytes));
        for (Charset candidate : CANDIDATES) {
            long score = russian(text(candidate, bytes));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Whether a declared encoding fits the bytes as well as the one that was guessed. */
    static boolean isAsLikely(Charset declared, Charset guessed, byte[] bytes) {
        return declared.equals(guessed)
                || guessed.equals(WESTERN) && western(text(declared, bytes)) >= western(text(WESTERN, bytes))
                || russian(text(declared, bytes)) >= russian(text(guessed, bytes)) && !guessed.equals(WESTERN);
    }

    private static String text(Charset charset, byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), charset);
    }

    private static long russian(String text) {
        long score = 0;
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > 127) {
                int rank = FREQUENT.indexOf(Character.toLowerCase(letter));
                if (rank < 0) {
                    score -= SIGNS.indexOf(letter) >= 0 ? 0 : 60;
                } else if (Character.isUpperCase(letter)) {
                    score += Character.isLowerCase(before) ? -40 : (35 - rank) / 2;
                } else {
                    score += 35 - rank;
                }
            }
            before = letter;
        }
        return score;
    }

    /** Single letters with accents amid plain ones. */
    private static long western(String text) {
        long score = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > 127 && Character.isLetter(letter)) {
                boolean amid = isPlain(text, i - 1) || isPlain(text, i + 1);
                boolean beside = isHigh(text, i - 1) || isHigh(text, i + 1);
                score += amid && !beside ? 40 : -30;
            }
        }
        return score;
    }

    private static boolean isPlain(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) < 128 && Character.isLetter(text.charAt(at));
    }

    private static boolean isHigh(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) > 127 && Character.isLetter(text.charAt(at));
    }
}
