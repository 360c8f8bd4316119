package org.stupeni.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text cut at the web addresses in it, so that a page can make links of these. Pure. */
public final class TextPieces {

    /** An address ends before the sentence's own marks. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"«»]*[^\\s<>\"«».,;:!?()\\[\\]']");

    private TextPieces() {}

    /**
     * A piece of the text.
     *
     * @param address null for plain text
     */
    public record Piece(String text, String address) {}

    /** All pieces in their order; put together they are the text. */
    public static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = ADDRESS.matcher(text);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() > end) {
                pieces.add(new Piece(text.substring(end, matcher.start()), null));
            }
            pieces.add(new Piece(matcher.group(), matcher.group()));
            end = matcher.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), null));
        }
        return pieces;
    }
}
