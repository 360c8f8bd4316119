package org.stupeni.platform;

import java.security.SecureRandom;
import java.util.HexFormat;

/** The number under which a failure stands in the log, short enough to be read out on the phone. */
public final class FailureNumber {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 4;

    private FailureNumber() {}

    /** A new one: eight hexadecimal digits. */
    public static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
