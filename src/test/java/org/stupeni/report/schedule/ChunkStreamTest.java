package org.stupeni.report.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.platform.Sha256;

class ChunkStreamTest {

    private static final int PARTS = ChunkStream.CHUNK;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, PARTS - 1, PARTS, PARTS + 1, 3 * PARTS, 3 * PARTS + 17})
    void thePartsTogetherAreTheFile(int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        List<byte[]> parts = new ArrayList<>();
        ChunkStream out = new ChunkStream((number, part) -> {
            assertThat(number).isEqualTo(parts.size());
            parts.add(part);
        });

        if (size > 0) {
            out.write(bytes[0]);
            out.write(bytes, 1, size - 1);
        }
        out.close();

        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        assertThat(all.toByteArray()).isEqualTo(bytes);
        assertThat(parts).hasSize((size + PARTS - 1) / PARTS);
        assertThat(parts).allMatch(part -> part.length <= PARTS);
        assertThat(out.size()).isEqualTo(size);
        assertThat(out.sha256()).isEqualTo(Sha256.of(bytes));
    }
}
