package org.stupeni.certification;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The code a certificate is verified by: 80 random bits, so that guessing never pays.
 *
 * <p>Sixteen signs of Crockford's base 32, which has no I, L, O and U. What is typed may be in small letters, with hyphens and spaces, with the look-alikes
 * O, I and L, or in Cyrillic letters of the same shape: all of it finds the same code.
 */
public final class CertificateCode {

    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int LENGTH = 16;

    private static final int GROUP = 4;
    private static final char MINUS = '\u2212';
    private static final Map<Character, Character> LOOK_ALIKES = lookAlikes("OILАВЕЗКМНОРСТУХ", "011ABE3KMH0PCTYX");
    private static final Pattern NUMBER = Pattern.compile("[CS]T[0-9]{8,10}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateCode() {}

    /** What somebody typed where a code is asked for, told by its look alone. */
    public enum Look {
        NOTHING,
        /** The number of a certificate, СТ-2026-00001: it is printed larger than the code and can be guessed. */
        NUMBER,
        TOO_SHORT,
        TOO_LONG,
        CODE
    }

    static String random() {
        return RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** The code in groups of four: {@code 7K4M-Q2ZD-91FX-3BTA}. */
    public static String grouped(String code) {
        return String.join("-", code.split("(?<=\\G.{" + GROUP + "})"));
    }

    public static Look lookOf(String typed) {
        String signs = signs(typed == null ? "" : typed);
        if (signs.isEmpty()) {
            return Look.NOTHING;
        }
        if (NUMBER.matcher(signs).matches()) {
            return Look.NUMBER;
        }
        if (signs.length() == LENGTH) {
            return Look.CODE;
        }
        return signs.length() < LENGTH ? Look.TOO_SHORT : Look.TOO_LONG;
    }

    /** The code somebody typed, or nothing where it cannot be one. */
    public static Optional<String> read(String typed) {
        if (typed == null || typed.length() > 4 * LENGTH) {
            return Optional.empty();
        }
        String code = signs(typed);
        boolean right = code.length() == LENGTH && code.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0);
        return right ? Optional.of(code) : Optional.empty();
    }

    /** The pattern that a part of a code is found by, however it was typed; one that finds nothing where it can be no such part. */
    static String patternOf(String typed) {
        String part = signs(typed.replaceAll("[!%_]", ""));
        boolean right = part.length() >= GROUP && part.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0);
        return right ? "%" + part + "%" : "";
    }

    private static String signs(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .chars()
                .filter(sign -> !isSeparator(sign))
                .mapToObj(sign -> LOOK_ALIKES.getOrDefault((char) sign, (char) sign))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** Blanks and dashes of every kind; a minus and a hyphen that shows only at the end of a line are none to Unicode, but to people. */
    private static boolean isSeparator(int sign) {
        return Character.getType(sign) == Character.DASH_PUNCTUATION
                || Character.getType(sign) == Character.FORMAT
                || sign == MINUS
                || Character.isSpaceChar(sign)
                || Character.isWhitespace(sign);
    }

    private static Map<Character, Character> lookAlikes(String from, String to) {
        return from.chars()
                .boxed()
                .collect(Collectors.toMap(sign -> (char) sign.intValue(), sign -> to.charAt(from.indexOf(sign))));
    }
}
