package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.course.exchange.safe.Archive;
import org.stupeni.platform.Language;

/** Archives that mean harm: each is told with a sentence, and nothing of them is unpacked anywhere. */
class HostileArchivesTest {

    private static final byte[] QUESTIONS = "questions: []\n".getBytes(StandardCharsets.UTF_8);

    private interface Filling {
        void into(ZipOutputStream zip) throws IOException;
    }

    private static byte[] zip(Charset names, Filling filling) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            filling.into(zip);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static ImportReport read(Filling filling) throws IOException {
        return Imports.read(new Upload("x.zip", zip(StandardCharsets.UTF_8, filling)));
    }

    private static void refused(ImportReport report, String key) {
        assertThat(report.items()).isEmpty();
        assertThat(report.notes()).hasSize(1);
        Note note = report.notes().get(0);
        assertThat(note.key()).isEqualTo(key);
        assertThat(note.in(Language.RU)).isNotBlank().doesNotContain("exchange_");
        assertThat(note.in(Language.EN)).isNotBlank().doesNotContain("exchange_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.yaml",
                "a/../../evil.yaml",
                "/etc/evil.yaml",
                "C:/evil.yaml",
                "..\\evil.yaml",
                "a//b.yaml",
                "./x.yaml",
                "a\u0000b.yaml"
            })
    void namesThatLeadOutAreNotTaken(String name) throws IOException {
        ImportReport report = read(zip -> {
            put(zip, "bank/a.yaml", QUESTIONS);
            put(zip, name, QUESTIONS);
        });
        assertThat(report.notes()).extracting(Note::key).contains("exchange_zip.outside");
        assertThat(report.hasFaults()).isTrue();
    }

    @Test
    void whatUnpacksToFarMoreIsRefused() throws IOException {
        refused(read(zip -> put(zip, "a.yaml", new byte[15 * 1024 * 1024])), "exchange_zip.bomb");
        refused(read(zip -> put(zip, "a.yaml", new byte[Limits.ENTRY + 1])), "exchange_zip.too_large");
    }

    @Test
    void manyLargeFilesTogetherAreRefused() throws IOException {
        byte[] noise = new byte[13 * 1024 * 1024];
        for (int i = 0; i < noise.length; i += 50) {
            noise[i] = (byte) (i * 31 >> 3);
        }
        refused(
                read(zip -> {
                    for (int i = 0; i < 6; i++) {
                        put(zip, "a" + i + ".yaml", noise);
                    }
                }),
                "exchange_zip.too_large");
    }

    @Test
    void tooManyFilesAreRefused() throws IOException {
        refused(
                read(zip -> {
                    for (int i = 0; i <= Limits.ENTRIES; i++) {
                        put(zip, i + ".yaml", new byte[0]);
                    }
                }),
                "exchange_zip.too_many");
    }

    @Test
    void archivesInArchivesAreNotOpened() throws IOException {
        byte[] inner = zip(StandardCharsets.UTF_8, zip -> put(zip, "a.yaml", QUESTIONS));
        ImportReport report = read(zip -> {
            put(zip, "bank/a.yaml", QUESTIONS);
            put(zip, "inner.zip", inner);
        });
        assertThat(report.notes()).extracting(Note::key).contains("exchange_zip.nested");
    }

    @Test
    void brokenAndEmptyOnesAreTold() throws IOException {
        byte[] whole = zip(StandardCharsets.UTF_8, zip -> put(zip, "a.yaml", new byte[5_000]));
        byte[] torn = Arrays.copyOf(whole, 45);
        refused(Imports.read(new Upload("x.zip", torn)), "exchange_zip.broken");
        refused(read(zip -> {}), "exchange_zip.empty");
    }

    @Test
    void namesOfOldWindowsArchivesAreRead() throws IOException {
        byte[] bytes = zip(Charset.forName("IBM866"), zip -> put(zip, "банк/вопросы.yaml", QUESTIONS));
        assertThat(Archive.open(bytes).files()).containsOnlyKeys("банк/вопросы.yaml");
    }

    @Test
    void whatSystemsPutInForThemselvesIsLeftAlone() throws IOException {
        byte[] bytes = zip(StandardCharsets.UTF_8, zip -> {
            put(zip, "__MACOSX/._a.yaml", QUESTIONS);
            put(zip, "a.yaml", QUESTIONS);
        });
        assertThat(Archive.open(bytes).files()).containsOnlyKeys("a.yaml");
    }

    /** Changes a byte of the first file's place in the directory at the end. */
    private static byte[] listed(byte[] archive, int at, int value) {
        for (int i = 0; i < archive.length - 4; i++) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2) {
                archive[i + at] = (byte) value;
                return archive;
            }
        }
        throw new AssertionError("No directory");
    }

    @Test
    void lockedLinkedAndOddlyPackedFilesAreTold() throws IOException {
        Filling one = zip -> put(zip, "a.yaml", QUESTIONS);
        refused(
                Imports.read(new Upload("x.zip", listed(zip(StandardCharsets.UTF_8, one), 8, 1))),
                "exchange_zip.encrypted");
        refused(
                Imports.read(new Upload("x.zip", listed(zip(StandardCharsets.UTF_8, one), 10, 12))),
                "exchange_zip.method");
        byte[] linked = listed(listed(zip(StandardCharsets.UTF_8, one), 40, 0xFF), 41, 0xA1);
        Archive archive = Archive.open(linked);
        assertThat(archive.files()).isEmpty();
        assertThat(archive.notes()).extracting(Note::key).containsExactly("exchange_zip.outside");
    }

    /** Many places of the directory for the same packed bytes: what they unpack to is counted each time. */
    @Test
    void filesThatShareTheirBytesAreCountedEachTime() throws IOException {
        byte[] content = new byte[2 * 1024 * 1024];
        for (int i = 0; i < content.length; i += 97) {
            content[i] = (byte) (i * 7 % 251);
        }
        byte[] one = zip(StandardCharsets.UTF_8, zip -> put(zip, "a.yaml", content));
        int end = one.length - 22;
        int directory = ByteBuffer.wrap(one).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 16);
        ByteBuffer many =
                ByteBuffer.allocate(one.length + 500 * (end - directory)).order(ByteOrder.LITTLE_ENDIAN);
        many.put(one, 0, directory);
        for (int i = 0; i <= 500; i++) {
            many.put(one, directory, end - directory);
        }
        int ending = many.position();
        many.put(one, end, 22);
        many.putShort(ending + 8, (short) 501)
                .putShort(ending + 10, (short) 501)
                .putInt(ending + 12, ending - directory);
        refused(Imports.read(new Upload("x.zip", Arrays.copyOf(many.array(), many.position()))), "exchange_zip.bomb");
    }
}
