package org.stupeni.course.exchange.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stupeni.course.exchange.Note;
import org.stupeni.course.exchange.Place;

/**
 * The text of a file, with plain line ends and without marks that cannot be seen.
 *
 * @param notes what had to be decided on the way
 */
public record DecodedText(String text, List<Note> notes) {

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    /** What no text has, and XML does not allow. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF\\uFEFF\\uE000-\\uF8FF]|[\\uD800-\\uDBFF]"
                    + "(?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    /**
     * What the encoding of a file is called, with the mark at its beginning where there is one: "UTF-8 + BOM".
     */
    public static String encodingOf(byte[] bytes) {
        String name = charset("", bytes, new ArrayList<>()).name();
        boolean marked = begins(bytes, 0xEF, 0xBB, 0xBF) || begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF);
        return marked ? name + " + BOM" : name;
    }

    public static DecodedText of(String file, byte[] bytes) {
        List<Note> notes = new ArrayList<>();
        Charset charset = charset(file, bytes, notes);
        String text = decode(charset, bytes);
        long unreadable = text.chars().filter(letter -> letter == '\uFFFD').count();
        if (unreadable > 0) {
            notes.add(Note.of(Note.Weight.LOSS, Place.of(file), "exchange_file.unreadable_letters", unreadable));
        }
        String plain = text.replace("\r\n", "\n").replace('\r', '\n');
        Matcher unseen = UNSEEN.matcher(plain.startsWith("\uFEFF") ? plain.substring(1) : plain);
        String clean = unseen.replaceAll("");
        if (clean.length() < plain.replace("\uFEFF", "").length()) {
            notes.add(Note.of(Note.Weight.INFO, Place.of(file), "exchange_file.unseen_letters"));
        }
        return new DecodedText(clean, notes);
    }

    private static Charset charset(String file, byte[] bytes, List<Note> notes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return wide.get();
        }
        Optional<String> declared = declared(bytes);
        if (isUtf8(bytes)) {
            boolean other = declared.isPresent()
                    && !declared.get().equalsIgnoreCase("utf-8")
                    && !declared.get().equalsIgnoreCase("utf8");
            if (other && hasHighBytes(bytes)) {
                notes.add(lie(file, declared.get(), "UTF-8"));
            }
            return StandardCharsets.UTF_8;
        }
        Charset guessed = EncodingGuess.of(bytes);
        Optional<Charset> named = declared.flatMap(DecodedText::named)
                .filter(one -> one.newEncoder().maxBytesPerChar() == 1);
        if (named.isPresent() && EncodingGuess.isAsLikely(named.get(), guessed, bytes)) {
            return named.get();
        }
        notes.add(
                declared.isPresent()
                        ? lie(file, declared.get(), guessed.name())
                        : Note.of(Note.Weight.INFO, Place.of(file), "exchange_file.encoding", guessed.name()));
        return guessed;
    }

    private static Note lie(String file, String declared, String real) {
        return Note.of(Note.Weight.INFO, Place.of(file), "exchange_file.encoding_lie", declared, real);
    }

    /** UTF-16 and UTF-32 by their mark, and UTF-16 without one by its zero bytes. */
    static Optional<Charset> wide(byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(Charset.forName("UTF-32LE"));
        }
        if (begins(bytes, 0, 0, 0xFE, 0xFF)) {
            return Optional.of(Charset.forName("UTF-32BE"));
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int looked = Math.min(bytes.length, 4_000) / 2 * 2;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < looked; i += 2) {
            evenZeros += bytes[i] == 0 ? 1 : 0;
            oddZeros += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (looked >= 4 && oddZeros > looked / 20 && evenZeros == 0) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return looked >= 4 && evenZeros > looked / 20 && oddZeros == 0
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 400), StandardCharsets.ISO_8859_1);
        Matcher declaration = DECLARED.matcher(start.replace("\u00EF\u00BB\u00BF", ""));
        return declaration.find() ? Optional.of(declaration.group(1)) : Optional.empty();
    }

    private static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean hasHighBytes(byte[] bytes) {
        for (byte one : bytes) {
            if (one < 0) {
                return true;
            }
        }
        return false;
    }

    private static String decode(Charset charset, byte[] bytes) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("What cannot be decoded is replaced", e);
        }
    }
}
