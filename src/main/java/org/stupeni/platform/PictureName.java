package org.stupeni.platform;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a picture of courses: words, the beginning of the hash of its bytes, and the ending of its type, as in {@code counter-5f3a9c0e12ab34cd.jpg}. It
 * never means another picture, so Markdown that names one needs nothing beside it, and what holds the name is sealed together with the picture.
 *
 * @param mark the first sixteen digits of the SHA-256 of its bytes
 */
public record PictureName(String words, String mark, String ending) {

    /** Where the portal serves pictures by their names. */
    public static final String ADDRESS = "/learn/picture/";

    /** How many digits of the hash a name has. */
    public static final int MARK = 16;

    private static final int LONGEST_WORDS = 40;
    private static final String FORM = "([a-z][a-z0-9-]{0,59})-([0-9a-f]{16})\\.(png|jpg|webp|svg)";
    /** Found much faster than a whole name, and in hardly any text. */
    private static final Pattern MARKED = Pattern.compile("-[0-9a-f]{16}\\.");

    private static final List<String> ENDINGS = List.of(".png", ".jpg", ".webp", ".svg");

    private static final Pattern WHOLE = Pattern.compile(FORM);
    private static final Pattern INSIDE = Pattern.compile("(?<![A-Za-z0-9-])" + FORM + "(?![A-Za-z0-9])");

    /** The name that this text is. */
    public static Optional<PictureName> of(String text) {
        Matcher name = WHOLE.matcher(text == null ? "" : text);
        return name.matches()
                ? Optional.of(new PictureName(name.group(1), name.group(2), name.group(3)))
                : Optional.empty();
    }

    /**
     * The name of a picture.
     *
     * @param called what its file was called, in any letters; its folders and ending are left out
     * @param hash the SHA-256 of its bytes
     */
    public static PictureName of(String called, String hash, String ending) {
        String own =
                called == null ? "" : called.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
        String words = Slugs.of(own.replaceFirst("-[0-9a-f]{16}$", ""), LONGEST_WORDS);
        return new PictureName(words.matches("[a-z][a-z0-9-]*") ? words : "picture", hash.substring(0, MARK), ending);
    }

    /** Every name in a text of whatever form. */
    public static Set<String> in(String text) {
        Set<String> names = new TreeSet<>();
        if (ENDINGS.stream().noneMatch(text::contains) || !MARKED.matcher(text).find()) {
            return names;
        }
        Matcher name = INSIDE.matcher(text);
        while (name.find()) {
            names.add(name.group());
        }
        return names;
    }

    @Override
    public String toString() {
        return words + "-" + mark + "." + ending;
    }
}
