package org.stupeni.question;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one spelling of tags: small letters, single spaces. Pure. */
public final class Tags {

    public static final int LONGEST = 40;
    public static final int MOST = 10;

    private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} -]{0," + (LONGEST - 1) + "}");

    private Tags() {}

    /** The tag as it is kept; nothing where the text cannot be one. */
    public static Optional<String> of(String typed) {
        String tag = Normalizer.normalize(typed, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return TAG.matcher(tag).matches() ? Optional.of(tag) : Optional.empty();
    }

    /** Those of these words that can be tags, each once, as many as a question may have. */
    public static List<String> all(Collection<String> words) {
        return words.stream()
                .flatMap(word -> of(word).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
