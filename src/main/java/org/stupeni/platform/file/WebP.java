package org.stupeni.platform.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** WebP is a file of chunks: those with pixels are kept, every other one, such as place and camera, is cut out. */
public final class WebP {

    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final Set<String> PIXELS = Set.of("VP8 ", "VP8L", "ALPH");

    /** Of the flags of the extended form only the one for transparency still holds. */
    private static final int ALPHA = 0x10;

    private static final int LONGEST_SIDE = 4096;

    private WebP() {}

    /** The bare picture; nothing where it is broken, moves, or is larger than a browser should be given. */
    public static Optional<BarePicture> read(byte[] sent) {
        ByteBuffer in = ByteBuffer.wrap(sent).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        boolean pixels = false;
        int width = 0;
        int height = 0;
        int place = HEAD;
        while (place + CHUNK_HEAD <= sent.length) {
            String name = name(sent, place);
            int length = in.getInt(place + 4);
            int next = place + CHUNK_HEAD + length + (length & 1);
            if (length < 0 || next < place || next > sent.length) {
                return Optional.empty();
            }
            int body = place + CHUNK_HEAD;
            if (name.equals("VP8X") && length >= 10) {
                byte[] chunk = Arrays.copyOfRange(sent, place, next);
                chunk[CHUNK_HEAD] &= ALPHA;
                kept.writeBytes(chunk);
                width = threeBytes(sent, body + 4) + 1;
                height = threeBytes(sent, body + 7) + 1;
            } else if (PIXELS.contains(name)) {
                kept.write(sent, place, next - place);
                pixels |= !name.equals("ALPH");
                if (name.equals("VP8 ") && length >= 10 && width == 0) {
                    width = in.getShort(body + 6) & 0x3fff;
                    height = in.getShort(body + 8) & 0x3fff;
                } else if (name.equals("VP8L") && length >= 5 && width == 0) {
                    int bits = in.getInt(body + 1);
                    width = (bits & 0x3fff) + 1;
                    height = (bits >> 14 & 0x3fff) + 1;
                }
            }
            place = next;
        }
        boolean fine = pixels && width > 0 && height > 0 && width <= LONGEST_SIDE && height <= LONGEST_SIDE;
        return fine
                ? Optional.of(new BarePicture("image/webp", file(kept.toByteArray()), width, height))
                : Optional.empty();
    }

    private static byte[] file(byte[] chunks) {
        ByteBuffer out = ByteBuffer.allocate(HEAD + chunks.length).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes(StandardCharsets.US_ASCII));
        out.putInt(4 + chunks.length);
        out.put("WEBP".getBytes(StandardCharsets.US_ASCII));
        out.put(chunks);
        return out.array();
    }

    private static int threeBytes(byte[] sent, int place) {
        return (sent[place] & 0xff) | (sent[place + 1] & 0xff) << 8 | (sent[place + 2] & 0xff) << 16;
    }

    private static String name(byte[] sent, int place) {
        return new String(sent, place, 4, StandardCharsets.US_ASCII);
    }
}
