package org.stupeni.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.audit.TestChain;
import org.stupeni.audit.TrailRow;
import org.stupeni.platform.TrailVerifier;
import org.stupeni.platform.sheet.SheetFormat;

/** The tool for auditors, run as they run it: in a process of its own, on the file that the portal writes. */
class TrailVerifierTest {

    private static final int ROWS = 12;

    @TempDir
    static Path tool;

    @TempDir
    Path folder;

    private final List<TrailRow> rows = TestChain.rows(ROWS);

    private record Answer(int code, String text) {}

    @BeforeAll
    static void compileIt() throws Exception {
        Path source = Files.write(tool.resolve(TrailVerifier.FILE), TrailVerifier.source());
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-Xlint:all",
                        "-Werror",
                        "-cp",
                        tool.toString(),
                        source.toString());
        assertThat(failed).isZero();
        assertThat(Files.readString(source, StandardCharsets.UTF_8)).matches("\\p{ASCII}*");
    }

    @BeforeEach
    void anchors() throws IOException {
        Files.writeString(
                folder.resolve("anchors.txt"), "2026-03-09 " + anchor(4) + "\n2026-03-10 " + anchor(9) + "\n");
        Files.writeString(folder.resolve("head.txt"), anchor(ROWS) + "\n");
    }

    private String anchor(int position) {
        return position + " " + rows.get(position - 1).hash();
    }

    /** As the portal exports it: the newest first, with columns of words in between. */
    private void export(List<TrailRow> exported) throws IOException {
        List<TrailRow> newestFirst = new ArrayList<>(exported);
        Collections.reverse(newestFirst);
        try (OutputStream out = Files.newOutputStream(folder.resolve("trail.csv"))) {
            TrailFile.sheet(ZoneOffset.UTC)
                    .write(
                            SheetFormat.CSV,
                            newestFirst.stream()
                                    .map(row -> new TrailLine(row, "=Имя; \"он\"\nон", "12", "что", "о чём", null))
                                    .iterator(),
                            out);
        }
    }

    private Answer run(String... files) throws Exception {
        List<String> command = new ArrayList<>(List.of(java(), "-cp", tool.toString(), "TrailVerifier"));
        command.addAll(List.of(files));
        return started(command);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private Answer started(List<String> command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Answer(process.waitFor(), text);
    }

    private Answer whole() throws Exception {
        return run("trail.csv", "anchors.txt", "head.txt");
    }

    /** From its source, as its description says. */
    @Test
    void anUntouchedTrailIsIntact() throws Exception {
        export(rows);
        Answer answer = started(
                List.of(java(), tool.resolve(TrailVerifier.FILE).toString(), "trail.csv", "anchors.txt", "head.txt"));
        assertThat(answer.text()).isEqualToNormalizingNewlines("""
                Rows: 12 (1 to 12). Anchors compared: 3.
                INTACT
                """);
        assertThat(answer.code()).isZero();
    }

    @Test
    void withoutAnchorsItSaysWhatItCannotSee() throws Exception {
        export(rows);
        Answer answer = run("trail.csv");
        assertThat(answer.text()).contains("INTACT", "No anchors were given");
        assertThat(answer.code()).isZero();
    }

    /** Rows of the last seconds have no place yet. */
    @Test
    void whatIsNotSealedYetIsCounted() throws Exception {
        List<TrailRow> more = new ArrayList<>(rows);
        TrailRow last = rows.get(ROWS - 1);
        more.add(new TrailRow(999, null, last.what(), last.thingKind(), "999", last.when(), null, null, null, null));
        export(more);
        assertThat(whole()).isEqualTo(new Answer(0, whole().text()));
        assertThat(whole().text()).contains("not sealed yet: 1", "INTACT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"what", "who", "when", "hash"})
    void aChangedLineIsNamed(String column) throws Exception {
        TrailRow row = rows.get(7);
        rows.set(
                7,
                new TrailRow(
                        row.id(),
                        column.equals("who") ? Long.valueOf(8) : row.who(),
                        column.equals("what") ? "certification.declined" : row.what(),
                        row.thingKind(),
                        row.thingId(),
                        column.equals("when") ? row.when().plusMillis(1) : row.when(),
                        row.position(),
                        row.previousHash(),
                        column.equals("hash") ? "a".repeat(64) : row.hash(),
                        row.content()));
        export(rows);
        Answer answer = whole();
        assertThat(answer.text()).contains("BROKEN, first row 8 (line ");
        assertThat(answer.text()).contains("): its columns are not those that were sealed");
        assertThat(answer.code()).isEqualTo(1);
    }

    /** The third row has five line breaks of names before it: the line is that of the file. */
    @Test
    void theLineIsThatOfTheFile() throws Exception {
        TrailRow row = rows.get(ROWS - 3);
        rows.set(ROWS - 3, TestChain.rewritten(row, "other"));
        export(rows);
        assertThat(whole().text())
                .contains("BROKEN, first row 10 (line 6): another one than the row after it was linked to");
    }

    @Test
    void aRemovedLineIsNamed() throws Exception {
        rows.remove(5);
        export(rows);
        Answer answer = whole();
        assertThat(answer.text()).contains("BROKEN, first row 6: missing");
        assertThat(answer.code()).isEqualTo(1);
    }

    @Test
    void aTrailThatWasCutAtEitherEndIsBroken() throws Exception {
        export(rows.subList(0, 10));
        assertThat(whole().text()).contains("BROKEN, first row 11: cut off: an anchor knows of row 12");
        export(rows.subList(3, ROWS));
        assertThat(whole().text()).contains("BROKEN, first row 1: missing, with all up to row 3");
    }

    @Test
    void aLineThatStandsTwiceIsNamed() throws Exception {
        rows.add(rows.get(4));
        export(rows);
        assertThat(whole().text()).contains("BROKEN, first row 5 (line ", "its place is taken twice");
    }

    @Test
    void aWrongAnchorIsNamed() throws Exception {
        Files.writeString(folder.resolve("anchors.txt"), "2026-03-09 4 " + "b".repeat(64) + "\n");
        export(rows);
        Answer answer = whole();
        assertThat(answer.text())
                .contains("BROKEN, first row 4 (line ", "another one than its anchor says, anchors.txt line 1");
        assertThat(answer.code()).isEqualTo(1);
    }

    @Test
    void anAnchorThatSaysNothingIsNamed() throws Exception {
        Files.writeString(folder.resolve("anchors.txt"), "2026-03-09 4\n");
        export(rows);
        assertThat(whole().text()).contains("an anchor that says nothing, anchors.txt line 1");
    }

    /** Of a pack only rows of one person are there; what stands beside them must be what they sealed. */
    @Test
    void aPackHasItsRowsAndTheFilesOfItsDecisions() throws Exception {
        List<TrailRow> decisions =
                rows.stream().filter(row -> row.thingKind().equals("decision")).toList();
        export(decisions);
        Path files = Files.createDirectory(folder.resolve("decisions"));
        for (TrailRow row : decisions) {
            Files.writeString(files.resolve(row.thingId() + ".json"), "decision " + row.thingId());
        }
        assertThat(run("--pack", "trail.csv"))
                .isEqualTo(new Answer(
                        0,
                        Stream.of(
                                        "Rows: 4 (3 to 12). Anchors compared: 0. Files of decisions compared: 4.",
                                        "INTACT",
                                        "")
                                .reduce((one, other) -> one + System.lineSeparator() + other)
                                .orElseThrow()));

        Files.writeString(files.resolve("6.json"), "decision 7");
        Files.delete(files.resolve("9.json"));
        Answer answer = run("--pack", "trail.csv");
        assertThat(answer.text())
                .contains(
                        "BROKEN, first row 6 (line ",
                        "the file of its decision is another one: 6.json",
                        "missing: 9.json");
        assertThat(answer.code()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name,other\n1,2\n"})
    void anotherFileIsNotTakenForATrail(String content) throws Exception {
        Files.writeString(folder.resolve("trail.csv"), content);
        Answer answer = whole();
        assertThat(answer.text()).startsWith("CANNOT BE READ: ");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(run("nothing.csv").code()).isEqualTo(2);
    }
}
