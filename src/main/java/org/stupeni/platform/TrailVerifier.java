package org.stupeni.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The tool that checks an exported trail without the portal: one file of Java source that a JDK runs as it is. Whoever uses it can read what it does; the portal only
 * hands it out.
 */
public final class TrailVerifier {

    public static final String FILE = "TrailVerifier.java";

    private TrailVerifier() {}

    /** Its source, in ASCII. */
    public static byte[] source() {
        try (InputStream in = TrailVerifier.class.getResourceAsStream("/verifier/" + FILE)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
