package org.stupeni.quiz.paper;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes the seeds that papers are drawn by: nobody can foresee one. */
public final class Seeds {

    private static final int BYTES = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Seeds() {}

    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
