package org.stupeni.certification;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Finds the credential, or the signed record, in a PDF that may come from anybody.
 *
 * <p>No reader of PDF is asked: a hostile file could make one use up memory or time. The credential is looked for in the bytes as they are, as we write it, and
 * then in a number of compressed streams, each unpacked no further than a credential can be long, as programs leave it that save our file anew.
 */
public final class SheetCredential {

    /** Longer than any credential or signed record of ours, in bytes. */
    public static final int LONGEST = 1 << 20;

    private static final int STREAMS = 2_000;

    /** So many bytes are unpacked at most, of all streams together. */
    private static final int ROOM = 1 << 27;

    private static final Pattern COMPACT =
            Pattern.compile("(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,2000}+\\.[A-Za-z0-9_-]{10," + LONGEST
                    + "}+\\.[A-Za-z0-9_-]{86}(?![A-Za-z0-9_-])");
    private static final Pattern STREAM = Pattern.compile("stream\r?\n");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt[ \r\n]+[0-9]{1,10} [0-9]{1,5} R");

    private SheetCredential() {}

    /** The first credential in this file. */
    public static Optional<String> in(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Optional<String> plain = first(text);
        if (plain.isPresent()) {
            return plain;
        }
        Matcher stream = STREAM.matcher(text);
        int room = ROOM;
        for (int i = 0; i < STREAMS && room > 0 && stream.find(); i++) {
            String content = unpacked(pdf, stream.end());
            Optional<String> packed = first(content);
            if (packed.isPresent()) {
                return packed;
            }
            room -= content.length();
        }
        return Optional.empty();
    }

    /** Whether the content of this file is locked by a password, so that nothing can be found in it. */
    public static boolean isLocked(byte[] pdf) {
        return LOCKED.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).find();
    }

    private static Optional<String> first(String text) {
        Matcher found = COMPACT.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** The beginning of what is packed there; nothing where it is not. */
    private static String unpacked(byte[] pdf, int start) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            byte[] out = new byte[LONGEST];
            int length = 0;
            int more = inflater.inflate(out);
            while (more > 0 && length + more < LONGEST) {
                length += more;
                more = inflater.inflate(out, length, LONGEST - length);
            }
            return new String(out, 0, length + more, StandardCharsets.ISO_8859_1);
        } catch (DataFormatException notPacked) {
            return "";
        } finally {
            inflater.end();
        }
    }
}
