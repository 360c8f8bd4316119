package org.stupeni.report.schedule;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Hands on what is written in parts of one size, counts it and hashes it. */
final class ChunkStream extends OutputStream {

    static final int CHUNK = 256 * 1024;

    /** A larger file opens nowhere. */
    static final long LARGEST = 512L * 1024 * 1024;

    private final Parts parts;
    private final MessageDigest digest = digest();
    private final byte[] buffer = new byte[CHUNK];
    private int filled;
    private int number;
    private long size;

    /** Where the parts go. */
    @FunctionalInterface
    interface Parts {

        /** @param number from 0 */
        void next(int number, byte[] part);
    }

    /** The file became larger than any is kept. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    ChunkStream(Parts parts) {
        this.parts = parts;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (size + length > LARGEST) {
            throw new TooLarge();
        }
        digest.update(bytes, from, length);
        size += length;
        int at = from;
        int left = length;
        while (left > 0) {
            int fitting = Math.min(left, CHUNK - filled);
            System.arraycopy(bytes, at, buffer, filled, fitting);
            filled += fitting;
            at += fitting;
            left -= fitting;
            if (filled == CHUNK) {
                handOn();
            }
        }
    }

    private void handOn() {
        parts.next(number++, Arrays.copyOf(buffer, filled));
        filled = 0;
    }

    /** Hands on the rest. */
    @Override
    public void close() {
        if (filled > 0) {
            handOn();
        }
    }

    long size() {
        return size;
    }

    /** Of all that was written; asked once, at the end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
