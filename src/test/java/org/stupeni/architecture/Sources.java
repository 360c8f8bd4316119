package org.stupeni.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of the project that these rules read. */
final class Sources {

    static final Path MAIN = Path.of(System.getProperty("portal.basedir", "."), "src/main");
    static final Path WEBAPP = MAIN.resolve("webapp");
    static final Path MESSAGES = MAIN.resolve("resources/messages");

    private Sources() {}

    /** Content by path relative to the folder. */
    static Map<String, String> in(Path folder, String ending) {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(path -> Files.isRegularFile(path) && path.toString().endsWith(ending))
                    .forEach(path -> found.put(folder.relativize(path).toString(), read(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
