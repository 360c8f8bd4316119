package org.stupeni.certification.badge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/** The bits of a status list as Bitstring Status List v1.0 writes them. */
final class StatusList {

    /** As many as the recommendation demands at least, so that a place tells little. */
    static final int ENTRIES = 131_072;

    /** When a list is this full the next one is begun: a random place must be found soon. */
    static final int FULL = ENTRIES / 2;

    private static final int BITS = 8;

    /** Says that base64url without padding follows. */
    private static final String MULTIBASE = "u";

    private StatusList() {}

    /** The list with these bits set; bit 0 is the leftmost bit of the first byte. */
    static String encoded(Collection<Integer> set) {
        byte[] bits = new byte[ENTRIES / BITS];
        for (int index : set) {
            bits[index / BITS] |= (byte) (1 << (BITS - 1 - index % BITS));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
            zipped.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return MULTIBASE + Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
    }
}
