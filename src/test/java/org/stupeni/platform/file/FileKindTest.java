package org.stupeni.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is what its first bytes say. */
class FileKindTest {

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF",
        "ffd8ffe000104a46, JPEG",
        "89504e470d0a1a0a00, PNG",
        "89504e470d0a1a0a, ",
        "52494646240000005745425056503820, WEBP",
        "52494646240000005741564556503820, ",
        "504b030414000600, ",
        "3c68746d6c3e, ",
        "ffd8, ",
        "255044, ",
    })
    void isToldByItsFirstBytes(String hex, FileKind kind) {
        assertThat(FileKind.of(HexFormat.of().parseHex(hex)).orElse(null)).isEqualTo(kind);
    }

    @Test
    void nothingIsNoFile() {
        assertThat(FileKind.of(new byte[0])).isEmpty();
        assertThat(FileKind.of("%PDF".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Certificate 2024.pdf        | Certificate 2024.pdf
            C:\\Users\\me\\scan.exe     | scan.pdf
            ../../etc/passwd            | passwd.pdf
            свидетельство               | свидетельство.pdf
            a"b*c:d.pdf                 | abcd.pdf
            .pdf                        | document.pdf
            -                           | document.pdf
            """)
    void theNameKeepsNoPathAndGetsTheTrueEnding(String sent, String kept) {
        assertThat(FileKind.PDF.named(sent)).isEqualTo(kept);
    }

    @Test
    void aLongNameIsShortened() {
        assertThat(FileKind.PNG.named("x".repeat(500))).hasSize(154).endsWith(".png");
    }
}
