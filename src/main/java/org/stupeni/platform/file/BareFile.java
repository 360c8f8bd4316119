package org.stupeni.platform.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Cuts out of a JPEG, PNG or WebP all that is no pixel: place, camera, hour, comments, whatever stands behind the end. The pixels stay bit by bit, so what is bare
 * already stays as it is. Nothing is unpacked. Pure.
 */
public final class BareFile {

    private static final int BYTE = 0xff;
    private static final int SHORT = 0xffff;
    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int RESTART_0 = 0xd0;
    private static final int RESTART_7 = 0xd7;
    private static final int APPLICATION_0 = 0xe0;
    private static final int ADOBE = 0xee;
    private static final int APPLICATION_15 = 0xef;
    private static final int COMMENT = 0xfe;
    private static final int PNG_HEAD = 8;
    private static final int PNG_CHUNK = 12;
    private static final Set<String> PNG_KEPT =
            Set.of("IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs");

    private BareFile() {}

    /** The bare picture; nothing where the file is none of these or is broken. */
    public static Optional<BarePicture> of(byte[] file) {
        if (FileKind.JPEG.is(file)) {
            return jpeg(file);
        }
        if (FileKind.PNG.is(file)) {
            return png(file);
        }
        return FileKind.WEBP.is(file) ? WebP.read(file) : Optional.empty();
    }

    private static Optional<BarePicture> jpeg(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, 2);
        int width = 0;
        int height = 0;
        int place = 2;
        boolean pixels = false;
        while (place + 1 < file.length && (file[place] & BYTE) == BYTE) {
            int marker = file[place + 1] & BYTE;
            if (marker == BYTE) {
                place++;
                continue;
            }
            if (marker == END) {
                kept.write(file, place, 2);
                boolean fine = pixels && width > 0 && height > 0;
                return fine
                        ? Optional.of(new BarePicture("image/jpeg", kept.toByteArray(), width, height))
                        : Optional.empty();
            }
            int length = place + 4 <= file.length ? in.getShort(place + 2) & SHORT : 0;
            if (length < 2 || place + 2 + length > file.length) {
                return Optional.empty();
            }
            if (isSize(marker) && length >= 8) {
                height = in.getShort(place + 5) & SHORT;
                width = in.getShort(place + 7) & SHORT;
            }
            int next = place + 2 + length;
            if (marker == START_OF_SCAN) {
                pixels = true;
                next = behindScan(file, next);
            }
            boolean told = marker > APPLICATION_0 && marker <= APPLICATION_15 && marker != ADOBE || marker == COMMENT;
            if (!told) {
                kept.write(file, place, next - place);
            }
            place = next;
        }
        return Optional.empty();
    }

    /** The frame's head, of whatever kind of JPEG. */
    private static boolean isSize(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Where the next mark stands: among pixels the byte that begins one is followed by a zero, or by a mark to begin anew at. */
    private static int behindScan(byte[] file, int from) {
        for (int i = from; i + 1 < file.length; i++) {
            int next = file[i + 1] & BYTE;
            if ((file[i] & BYTE) == BYTE && next != 0 && (next < RESTART_0 || next > RESTART_7)) {
                return i;
            }
        }
        return file.length;
    }

    private static Optional<BarePicture> png(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, PNG_HEAD);
        boolean pixels = false;
        int place = PNG_HEAD;
        while (place + PNG_CHUNK <= file.length) {
            int length = in.getInt(place);
            if (length < 0 || length > file.length - place - PNG_CHUNK || !isWhole(file, in, place, length)) {
                return Optional.empty();
            }
            String name = new String(file, place + 4, 4, StandardCharsets.ISO_8859_1);
            if (PNG_KEPT.contains(name)) {
                kept.write(file, place, PNG_CHUNK + length);
            }
            pixels |= name.equals("IDAT");
            if (name.equals("IEND")) {
                int width = in.getInt(PNG_HEAD + 8);
                int height = in.getInt(PNG_HEAD + 12);
                boolean fine = pixels && width > 0 && height > 0;
                return fine
                        ? Optional.of(new BarePicture("image/png", kept.toByteArray(), width, height))
                        : Optional.empty();
            }
            place += PNG_CHUNK + length;
        }
        return Optional.empty();
    }

    private static boolean isWhole(byte[] file, ByteBuffer in, int place, int length) {
        CRC32 sum = new CRC32();
        sum.update(file, place + 4, 4 + length);
        return (int) sum.getValue() == in.getInt(place + 8 + length);
    }
}
