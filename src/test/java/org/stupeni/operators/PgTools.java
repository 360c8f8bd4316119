package org.stupeni.operators;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** PostgreSQL's own tools on the path. Where they are missing, root on a Debian installs the package; anybody else is told what to install. */
final class PgTools {

    private static final List<String> NAMES = List.of("pg_dump", "pg_restore", "psql");

    private PgTools() {}

    static void demand() throws IOException, InterruptedException {
        if (!areThere()
                && System.getProperty("user.name").equals("root")
                && Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            run("apt-get", "update");
            run("apt-get", "install", "-y", "--no-install-recommends", "postgresql-client");
        }
        if (!areThere()) {
            throw new IllegalStateException(
                    "The restore drill needs pg_dump of PostgreSQL 15 or newer: install it (Debian: apt-get install postgresql-client).");
        }
    }

    private static boolean areThere() {
        return NAMES.stream()
                .allMatch(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }
}
