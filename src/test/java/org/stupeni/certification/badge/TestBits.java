package org.stupeni.certification.badge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/** Reads a status list as somebody does who knows the recommendation only. */
public final class TestBits {

    private TestBits() {}

    public static byte[] decoded(String encoded) {
        byte[] zipped = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static boolean isSet(String encoded, int index) {
        return (decoded(encoded)[index / 8] >> (7 - index % 8) & 1) == 1;
    }
}
