package org.stupeni.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.stupeni.harness.Build;

/** The figures of one run, in the order they were measured: each on the console at once, all of them at the end and in {@code target/load.txt}. */
final class Report {

    private static final List<String> LINES = new ArrayList<>();

    private Report() {}

    static void say(String format, Object... arguments) {
        String line = String.format(Locale.ROOT, format, arguments);
        LINES.add(line);
        System.out.println(line);
    }

    static void print() {
        System.out.println("---- load, so far ----");
        LINES.forEach(System.out::println);
        System.out.println("----");
        try {
            Files.write(Build.target().resolve("load.txt"), LINES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
