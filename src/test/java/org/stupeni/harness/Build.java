package org.stupeni.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What Maven made and where it stands; Failsafe tells by system properties. */
public final class Build {

    private Build() {}

    public static Path basedir() {
        return Path.of(System.getProperty("portal.basedir", "")).toAbsolutePath();
    }

    public static Path target() {
        return basedir().resolve("target");
    }

    /** The WAR that ships, not the folder it was packed from. */
    public static Path war() {
        return told("portal.war");
    }

    public static Path server() {
        return told("portal.server");
    }

    /** Which of the processes that share the browser suite this is: the end of a name for what is its own. */
    public static String fork() {
        return System.getProperty("portal.fork", "");
    }

    /** Flags of every server under test. */
    public static List<String> serverFlags() {
        return List.of(System.getProperty("portal.test.jvm", "-Xmx768m").strip().split("\\s+"));
    }

    /** The folder of this name below {@code target}, empty. */
    public static Path emptyFolder(String name) {
        Path folder = target().resolve(name);
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path told(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("System property " + property + " is missing: run this test by mvn verify");
        }
        return Path.of(value);
    }
}
