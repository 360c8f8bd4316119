package org.stupeni.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files that lie inside the portal: fonts, templates. */
public final class Bundled {

    private Bundled() {}

    /** @throws NullPointerException if there is no such file, which a test of whoever needs it sees */
    public static byte[] bytes(String path) {
        try (InputStream in = Objects.requireNonNull(Bundled.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
