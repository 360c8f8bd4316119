package org.stupeni.course.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Thousands of damaged files, the same at every run, brought to the very entry of the import in a process of its own with little memory: none makes it throw, run
 * out of memory, write anything or forget a sentence, and what was read of them can be shown and written in every form.
 */
class FuzzedFilesTest {

    private static final Path SOURCES =
            Path.of(System.getProperty("portal.basedir", ""), "src/main/java/org/stupeni/course");
    private static final Pattern SAID = Pattern.compile("files=(\\d+) questions=(\\d+)");

    @TempDir
    Path folder;

    @Test
    void damagedFilesAreToldInLittleMemory() throws IOException, InterruptedException {
        Path work = Files.createDirectory(folder.resolve("work"));
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Path log = folder.resolve("log");
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + temporary,
                        "-cp",
                        path,
                        DamagedFilesRun.class.getName())
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(run.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            run.destroyForcibly();
        }
        String said = Files.readString(log);
        assertThat(run.exitValue()).as(said).isZero();
        Matcher counts = SAID.matcher(said);
        assertThat(counts.find()).as(said).isTrue();
        assertThat(Integer.parseInt(counts.group(1))).isGreaterThan(2_000);
        assertThat(Integer.parseInt(counts.group(2))).isGreaterThan(3_000);
        try (Stream<Path> left = Stream.concat(Files.list(work), Files.list(temporary))) {
            assertThat(left).isEmpty();
        }
    }

    /** Neither readers nor what keeps and shows what they find can write or fetch anything: they know no files, no addresses and no processes. */
    @ParameterizedTest
    @ValueSource(strings = {"exchange", "transfer", "media"})
    void nothingHereKnowsTheMachine(String room) throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES.resolve(room))) {
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
