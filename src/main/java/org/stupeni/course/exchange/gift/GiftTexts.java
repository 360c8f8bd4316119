package org.stupeni.course.exchange.gift;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.course.exchange.ItemDraft;
import org.stupeni.course.exchange.TextFormat;
import org.stupeni.platform.LocalText;

/** The texts of one GIFT question: each may name its format, else it has that of the stem. */
final class GiftTexts {

    private static final Pattern FORMAT =
            Pattern.compile("^\\[(html|moodle|plain|markdown)]", Pattern.CASE_INSENSITIVE);

    private final ItemDraft item;
    private TextFormat format = TextFormat.AUTO;

    GiftTexts(ItemDraft item) {
        this.item = item;
    }

    /** The stem without the format it names, which becomes that of every text that names none. */
    String stem(String text) {
        Matcher named = FORMAT.matcher(text.strip());
        if (!named.find()) {
            return text.strip();
        }
        format = format(named.group(1));
        return text.strip().substring(named.end());
    }

    /** A stem whose escapes are resolved already, in its own format. */
    LocalText ofStem(String plain) {
        return item.text(plain, format);
    }

    private static TextFormat format(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "html" -> TextFormat.HTML;
            case "markdown" -> TextFormat.MARKDOWN;
            case "plain" -> TextFormat.PLAIN;
            default -> TextFormat.AUTO;
        };
    }

    LocalText of(String hidden) {
        Matcher named = FORMAT.matcher(hidden.strip());
        return named.find()
                ? item.text(Escapes.plain(hidden.strip().substring(named.end())), format(named.group(1)))
                : item.text(Escapes.plain(hidden), format);
    }

    /** Null where nothing is said. */
    LocalText optional(String hidden) {
        return hidden.isBlank()
                ? null
                : Optional.of(of(hidden))
                        .filter(text -> !text.ru().isEmpty() || !text.en().isEmpty())
                        .orElse(null);
    }

    /** Without its format and its escapes. */
    static String plain(String hidden) {
        return Escapes.plain(FORMAT.matcher(hidden.strip()).replaceFirst(""));
    }
}
