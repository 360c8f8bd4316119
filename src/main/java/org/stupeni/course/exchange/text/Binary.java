package org.stupeni.course.exchange.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells pictures, documents, programs and other bytes that no reader of text should try from text in whatever encoding. */
public final class Binary {

    /** How files begin that may look like text further on. */
    private static final List<String> BEGINNINGS = List.of(
            "\u0089PNG\r\n",
            "\u00FF\u00D8\u00FF",
            "GIF87a",
            "GIF89a",
            "%PDF-",
            "{\\rtf",
            "\u00D0\u00CF\u0011\u00E0",
            "\u001F\u008B",
            "Rar!\u001A",
            "7z\u00BC\u00AF");

    private static final int LOOKED_AT = 60_000;

    /** Text has next to no such characters, packed or random bytes one of nine. */
    private static final int ONE_OF = 30;

    private Binary() {}

    /** Whether these bytes are no text. */
    public static boolean isOne(byte[] bytes) {
        String raw = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (BEGINNINGS.stream().anyMatch(raw::startsWith)) {
            return true;
        }
        String text = DecodedText.wide(bytes)
                .map(charset -> new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), charset))
                .orElse(raw);
        long none = text.chars().filter(Binary::isNone).count();
        return none > 0 && none * ONE_OF > text.length();
    }

    /** No letter of a text: control characters, what could not be decoded and what is no character. */
    private static boolean isNone(int letter) {
        return letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f'
                || letter == '\uFFFD'
                || letter > 255 && !Character.isDefined(letter);
    }
}
