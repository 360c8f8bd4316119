package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.course.exchange.safe.Archive;
import org.stupeni.course.exchange.safe.ArchiveWriter;
import org.stupeni.platform.Json;
import org.stupeni.platform.Language;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;

/**
 * Thousands of damaged files, the same at every run: none makes a reader throw, run out of memory or forget a sentence, and what was read of them can be
 * written in every form.
 */
class FuzzedFilesTest {

    private static final int OF_EACH = 420;
    private static final Path SOURCES =
            Path.of(System.getProperty("portal.basedir", ""), "src/main/java/org/stupeni/course/exchange");

    /** Pieces that mean something to some format. */
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "=",
            "~",
            "#",
            "####",
            "->",
            "::",
            "$CATEGORY: x/y\n",
            "//",
            "[html]",
            "[markdown]",
            "%50%",
            "%-33.3%",
            "\\",
            "\\n",
            "\n\n",
            "ANSWER: B",
            "A) ",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<!DOCTYPE a [<!ENTITY x 'y'>]>",
            "&x;",
            "&amp;",
            "&#0;",
            "&#xD800;",
            "<text>",
            "</text>",
            "</question>",
            "<question type=\"cloze\">",
            "{1:MC:=a~b}",
            "{2:NM:=1e9:x}",
            "<img src=\"@@PLUGINFILE@@/%zz\">",
            "<b><i><ul><li>",
            "<table><tr><td>",
            "</table>",
            "<script>",
            "1e308",
            "-0",
            "99999999999999999999",
            "NaN",
            "..",
            "\u0000",
            "\uFEFF",
            "\uD83D",
            "\uE001",
            "{{gap-1}}",
            "<span lang=\"ru\" class=\"multilang\">",
            "</span>",
            "{mlang en}",
            "- - - -",
            "\t",
            "'",
            "\"",
            ";",
            "\"\"",
            "|",
            "&anchor *anchor",
            "!!java",
            "? :",
            "[[[[",
            "{{{{",
            "../",
            "xmlns:a=\"b\"",
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
            "10%",
            "* * *",
            "_____",
            "`".repeat(9),
            "$$x$$",
            "\r");

    static Stream<ExchangeFormat> formats() {
        return Arrays.stream(ExchangeFormat.values()).filter(format -> format != ExchangeFormat.NONE);
    }

    private static List<Question> questions() {
        return List.of(
                Samples.single(),
                Samples.multiple(),
                Samples.trueFalse(true),
                Samples.matching(true),
                Samples.ordering(Ordering.Credit.RELATIVE),
                Samples.numeric(true),
                Samples.words(false),
                Samples.cloze(),
                Samples.open());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void damagedFilesGiveReports(ExchangeFormat format) {
        Random random = new Random(format.name().hashCode());
        for (int i = 0; i < OF_EACH; i++) {
            List<Question> some = questions().subList(i % 5, 5 + i % 5);
            ExportedFile file = Exports.write(format, some, Wording.values()[i % 3]);
            byte[] damaged = Archive.isOne(file.content()) && random.nextInt(4) > 0
                    ? repacked(file.content(), random)
                    : damaged(file.content(), random);
            ImportReport report = check(format + " " + i, new Upload(file.name(), damaged));
            if (i % 7 == 0) {
                formats().forEach(other -> Exports.write(other, report.drafts(), Wording.values()[random.nextInt(3)]));
            }
        }
    }

    private static byte[] repacked(byte[] archive, Random random) {
        Map<String, byte[]> files = new TreeMap<>(Archive.open(archive).files());
        List<String> names = new ArrayList<>(files.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] content = damaged(files.remove(name), random);
        files.put(
                random.nextInt(5) > 0
                        ? name
                        : PIECES.get(random.nextInt(PIECES.size())).replace("\uD83D", "") + name,
                content);
        return ArchiveWriter.write(files);
    }

    /** With up to eight damages: bytes changed, cut out, doubled, pieces put in, the end torn off, another encoding. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole;
        for (int times = 1 + random.nextInt(8); times > 0 && bytes.length > 0; times--) {
            int from = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, from + 1 + random.nextInt(random.nextBoolean() ? 8 : 800));
            bytes = switch (random.nextInt(9)) {
                case 0 -> changed(bytes, from, random);
                case 1 -> joined(Arrays.copyOf(bytes, from), new byte[0], Arrays.copyOfRange(bytes, to, bytes.length));
                case 2 ->
                    joined(
                            Arrays.copyOf(bytes, to),
                            Arrays.copyOfRange(bytes, from, to),
                            Arrays.copyOfRange(bytes, to, bytes.length));
                case 3 -> random.nextInt(4) > 0 ? bytes : Arrays.copyOf(bytes, from);
                case 4 ->
                    random.nextInt(6) > 0
                            ? bytes
                            : new String(bytes, StandardCharsets.UTF_8)
                                    .getBytes(java.nio.charset.Charset.forName(
                                            random.nextBoolean() ? "windows-1251" : "UTF-16LE"));
                default ->
                    joined(
                            Arrays.copyOf(bytes, from),
                            piece(random),
                            Arrays.copyOfRange(bytes, random.nextBoolean() ? from : to, bytes.length));
            };
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, int at, Random random) {
        byte[] copy = bytes.clone();
        copy[at] = (byte) random.nextInt(256);
        return copy;
    }

    private static byte[] piece(Random random) {
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return (random.nextInt(10) > 0 ? piece : piece.repeat(1 + random.nextInt(3_000)))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    private static ImportReport check(String which, Upload upload) {
        ImportReport report = Assertions.assertTimeout(Duration.ofSeconds(20), () -> Imports.read(upload), which);
        assertThat(report.items().isEmpty() && report.notes().isEmpty())
                .as(which)
                .isFalse();
        Stream.concat(report.notes().stream(), report.items().stream().flatMap(item -> item.notes().stream()))
                .forEach(note -> {
                    assertThat(note.in(Language.RU)).as(which).isNotBlank().doesNotContain("exchange_");
                    assertThat(note.in(Language.EN)).as(which).isNotBlank().doesNotContain("exchange_");
                });
        for (ImportedItem item : report.items()) {
            boolean taken = item.state() == ImportedItem.State.OK || item.state() == ImportedItem.State.LOSSY;
            assertThat(item.draft().isPresent()).as(which).isEqualTo(taken);
            assertThat(taken || !item.notes().isEmpty()).as(which).isTrue();
        }
        for (Question draft : report.drafts()) {
            assertThat(Json.read(Json.write(draft), Question.class)).as(which).isEqualTo(draft);
        }
        return report;
    }

    static Stream<String> monsters() {
        return Stream.of(
                "<quiz><question type=\"essay\"><questiontext><text><![CDATA[" + "<div>".repeat(9_000)
                        + "x]]></text></questiontext></question></quiz>",
                "<quiz><question type=\"essay\"><questiontext><text><![CDATA[" + "<ul><li>".repeat(5_000)
                        + "x]]></text></questiontext></question></quiz>",
                "<quiz><question type=\"essay\"><questiontext><text><![CDATA[<table>" + "<tr><td>".repeat(3_000)
                        + "<td>".repeat(4_000) + "]]></text></questiontext></question></quiz>",
                "<quiz><question type=\"essay\"><questiontext><text><![CDATA[" + "<a<".repeat(16_000)
                        + "]]></text></questiontext></question></quiz>",
                "<quiz>" + "<!--".repeat(500_000),
                "<quiz " + "a=\"b\" ".repeat(50_000) + "/>",
                "<quiz><" + "q".repeat(2_000_000) + "/></quiz>",
                "x {" + "=a ~b ".repeat(8_000) + "}",
                "{".repeat(49_000) + "\n{}\n".repeat(100),
                "::".repeat(20_000) + " {T}",
                "_".repeat(49_000) + " {T}",
                "\n".repeat(2_000_000) + "Good? {T}",
                " ".repeat(2_000_000) + "ANSWER: A\n",
                "> ".repeat(20_000) + "x {T}",
                "[markdown]" + "> ".repeat(20_000) + "x {T}",
                "[html]" + "<span lang\\=\"ru\" class\\=\"multilang\">".repeat(1_200) + " {T}",
                "[html]" + "*_`[".repeat(9_000) + " {T}",
                "A) x\n".repeat(300_000) + "ANSWER: A\n",
                "Q?\n" + "A) a\nB) b\n".repeat(1_000) + "ANSWER: B");
    }

    @ParameterizedTest
    @MethodSource("monsters")
    void monstrousTextsGiveReports(String text) {
        check(text.substring(0, Math.min(40, text.length())), Samples.upload("x.txt", text));
    }

    @Test
    void noiseGivesReports() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] noise = new byte[1 + random.nextInt(3_000)];
            random.nextBytes(noise);
            if (i % 2 == 0) {
                noise[0] = 'P';
                Arrays.fill(noise, 0, Math.min(4, noise.length), (byte) 'P');
                System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, noise, 0, Math.min(4, noise.length));
            }
            check("noise " + i, new Upload("x", noise));
        }
    }

    /** Readers can write nothing and fetch nothing: they know no files, no addresses and no processes. */
    @Test
    void nothingHereKnowsTheMachine() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                assertThat(Files.readString(source))
                        .as(source.toString())
                        .doesNotContain(
                                "java.nio.file",
                                "java.io.File;",
                                "FileOutputStream",
                                "java.net.URL;",
                                "java.net.URI;",
                                "java.net.http",
                                "ProcessBuilder",
                                "Runtime.");
            }
        }
    }
}
