package org.stupeni.certification;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private static final Map<Character, Character> LOOK_ALIKES = lookAlikes("OILАВЕЗКМНОРСТУХ", "011ABE3KMH0PCTYX");
    private static final SecureRandom RANDOM = new SecureRandom();

    private CertificateCode() {}

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

    /** The code somebody typed, or nothing where it cannot be one. */
    public static Optional<String> read(String typed) {
        if (typed == null || typed.length() > 4 * LENGTH) {
            return Optional.empty();
        }
        String code = typed.toUpperCase(Locale.ROOT)
                .chars()
                .filter(sign -> !isSeparator(sign))
                .mapToObj(sign -> LOOK_ALIKES.getOrDefault((char) sign, (char) sign))
                .map(String::valueOf)
                .collect(Collectors.joining());
        boolean right = code.length() == LENGTH && code.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0);
        return right ? Optional.of(code) : Optional.empty();
    }

    private static boolean isSeparator(int sign) {
        return Character.getType(sign) == Character.DASH_PUNCTUATION
                || Character.isSpaceChar(sign)
                || Character.isWhitespace(sign);
    }

    private static Map<Character, Character> lookAlikes(String from, String to) {
        return from.chars()
                .boxed()
                .collect(Collectors.toMap(sign -> (char) sign.intValue(), sign -> to.charAt(from.indexOf(sign))));
    }
}
