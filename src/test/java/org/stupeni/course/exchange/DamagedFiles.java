package org.stupeni.course.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.stupeni.course.exchange.safe.Archive;
import org.stupeni.course.exchange.safe.ArchiveWriter;
import org.stupeni.question.Ordering;
import org.stupeni.question.Question;

/** Damaged files, monstrous ones and noise, the same at every run. */
public final class DamagedFiles {

    /** Of each format so many. */
    static final int OF_EACH = 350;

    static final int NOISE = 150;

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

    private DamagedFiles() {}

    static List<ExchangeFormat> formats() {
        return Arrays.stream(ExchangeFormat.values())
                .filter(format -> format != ExchangeFormat.NONE)
                .toList();
    }

    /** Every so manieth of them. */
    public static Stream<Upload> every(int step) {
        AtomicInteger at = new AtomicInteger();
        return Stream.concat(formats().stream().flatMap(DamagedFiles::of), noise())
                .filter(file -> at.getAndIncrement() % step == 0);
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

    /** Files of this format, whole ones that were damaged. */
    static Stream<Upload> of(ExchangeFormat format) {
        Random random = new Random(format.name().hashCode());
        List<ExportedFile> whole = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            whole.add(Exports.write(format, questions().subList(i % 5, 5 + i % 5), Wording.values()[i % 3]));
        }
        return Stream.iterate(0, i -> i < OF_EACH, i -> i + 1).map(i -> {
            ExportedFile file = whole.get(i % whole.size());
            byte[] damaged = Archive.isOne(file.content()) && random.nextInt(4) > 0
                    ? repacked(file.content(), random)
                    : damaged(file.content(), random);
            return new Upload(file.name(), damaged);
        });
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
                                    .getBytes(Charset.forName(random.nextBoolean() ? "windows-1251" : "UTF-16LE"));
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

    static Stream<Upload> noise() {
        Random random = new Random(7);
        return Stream.iterate(0, i -> i < NOISE, i -> i + 1).map(i -> {
            byte[] noise = new byte[4 + random.nextInt(3_000)];
            random.nextBytes(noise);
            if (i % 2 == 0) {
                System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, noise, 0, 4);
            }
            return new Upload("x", noise);
        });
    }

    private static Stream<String> texts() {
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

    /** What needs much memory or time if it is read carelessly, each made when it is asked for. */
    static Stream<Upload> monsters() {
        return Stream.concat(
                texts().map(text -> Samples.upload("x.txt", text)), Stream.of(1).map(one -> large()));
    }

    /** A file of the largest size that is taken, whose first question never ends. */
    private static Upload large() {
        byte[] bytes = new byte[Limits.FILE];
        byte[] start = "<quiz><question type=\"essay\"><questiontext><text>".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = i < start.length ? start[i] : (byte) "Word ".charAt(i % 5);
        }
        return new Upload("x.xml", bytes);
    }
}
