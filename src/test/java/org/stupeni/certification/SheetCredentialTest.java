package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SheetCredentialTest {

    private static final int LARGE = 5 << 20;
    private static final String CREDENTIAL = "eyJ" + "a".repeat(60) + "." + "b".repeat(900) + "." + "c".repeat(86);

    static Stream<byte[]> hostileFiles() throws IOException {
        byte[] garbage = new byte[LARGE];
        new Random(7).nextBytes(garbage);
        return Stream.of(
                new byte[0],
                bytes("%PDF-1.7"),
                garbage,
                bytes("eyJ".repeat(LARGE / 3)),
                bytes("eyJaaaaaaaaaaaa.".repeat(LARGE / 16)),
                bytes("\neyJ" + "a".repeat(2_000)).clone(),
                bytes("stream\n".repeat(LARGE / 7)),
                bomb());
    }

    @ParameterizedTest
    @MethodSource("hostileFiles")
    void aHostileFileCostsLittleAndHoldsNothing(byte[] file) {
        long start = System.nanoTime();

        assertThat(SheetCredential.in(file)).isEmpty();
        assertThatCode(() -> SheetCredential.isLocked(file)).doesNotThrowAnyException();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void anythingAroundItDoesNotMatter() throws IOException {
        assertThat(SheetCredential.in(bytes("garbage " + CREDENTIAL + "\nmore")))
                .contains(CREDENTIAL);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(bytes("%PDF-1.7 stream\r\nnot packed endstream stream\r\n"));
        file.write(packed(bytes(CREDENTIAL)));
        assertThat(SheetCredential.in(file.toByteArray())).contains(CREDENTIAL);
    }

    @Test
    void aSignatureOfAnotherLengthIsNone() {
        assertThat(SheetCredential.in(bytes(CREDENTIAL + "c"))).isEmpty();
        assertThat(SheetCredential.in(bytes(CREDENTIAL.substring(0, CREDENTIAL.length() - 1))))
                .isEmpty();
        assertThat(SheetCredential.in(bytes("eyJhbGciOiJub25lIn0." + "b".repeat(900) + ".")))
                .isEmpty();
    }

    @Test
    void aLockedFileIsKnown() {
        assertThat(SheetCredential.isLocked(bytes("trailer << /Encrypt 12 0 R /Size 40 >>")))
                .isTrue();
        assertThat(SheetCredential.isLocked(bytes("trailer << /Size 40 >>"))).isFalse();
    }

    /** A gigabyte of nothing, packed. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(bytes("stream\n"));
        try (DeflaterOutputStream out = new DeflaterOutputStream(file, new Deflater(Deflater.BEST_SPEED))) {
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                out.write(nothing);
            }
        }
        return file.toByteArray();
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
