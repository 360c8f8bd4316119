package org.stupeni.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;

/** The courses that travel with the portal keep every rule of {@code courses/README.md} and the standard of form beyond it. */
class CourseContentTest {

    private static final Path ROOT = Path.of("courses");

    static Stream<Path> courses() throws IOException {
        return Files.list(ROOT).filter(Files::isDirectory).sorted();
    }

    static Framework framework() throws IOException {
        return FrameworkReader.read("framework.yaml", Files.readString(ROOT.resolve("framework.yaml")))
                .framework()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("courses")
    void readsWithoutAProblem(Path folder) throws IOException {
        assertThat(new CourseReader(framework()).read(folder).problems()).isEmpty();
    }
}
