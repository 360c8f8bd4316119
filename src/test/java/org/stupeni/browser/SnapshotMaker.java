package org.stupeni.browser;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.stupeni.harness.Build;
import org.stupeni.harness.DerbyFolder;
import org.stupeni.harness.PlainSql;
import org.stupeni.harness.Postgres;
import org.stupeni.harness.Server;

/**
 * No test: leaves the databases that {@link UpgradeIT} starts later portals on. Run by {@code mvn verify -Psnapshot -Dportal.snapshot=issue-3} on the last
 * commit of an issue.
 *
 * <p>In both the same has happened: {@link #CERTIFIED} has done all for level 2 and HR has certified it, {@link #BUSY} is in the middle of the exam.
 */
class SnapshotMaker {

    static final String CERTIFIED = "employee";
    static final String BUSY = "trainer";

    private static final Pattern WAITING = Pattern.compile("/hr/person\\?id=\\d+");

    private final String name = System.getProperty("portal.snapshot", "snapshot");

    @Test
    void derby() throws IOException {
        Server server = demo(name + "-derby");
        server.start();
        lives(server.address());
        server.stop();
        try (DerbyFolder database = DerbyFolder.of(server)) {
            Rows.find(database.dataSource(), "values 1");
        }
        zip(server.folder().resolve("portal"), file("-derby.zip"));
    }

    @Test
    void postgresql() throws IOException {
        try (Postgres postgres = Postgres.start(name + "-postgresql-data")) {
            Server server = demo(name + "-postgresql");
            postgres.serve(server);
            server.start();
            lives(server.address());
            server.stop();
            PlainSql.write(postgres.dataSource(), schema(), file("-postgresql.sql.gz"));
        }
    }

    private static Server demo(String name) {
        return new Server(name, Build.war()).with("portal.demo", "true");
    }

    private static void lives(String portal) {
        Study.reachesLevelTwo(Caller.at(portal, CERTIFIED));
        Caller hr = Caller.at(portal, "hr");
        Matcher person = WAITING.matcher(hr.get("/hr/decisions").body());
        if (!person.find()) {
            throw new AssertionError("nobody waits for a decision");
        }
        Forms.submit(hr, person.group(), "confirm", "reason", "All answers were right.");
        Sitting running = Sitting.exam(Caller.at(portal, BUSY), "level-2");
        running.answer(1, false);
        running.answer(1, true);
        running.answer(2, true);
        running.answer(3, false);
    }

    private static Path databases() throws IOException {
        return Files.createDirectories(Build.basedir().resolve("src/test/resources/databases"));
    }

    private Path file(String ending) throws IOException {
        return databases().resolve(name + ending);
    }

    /** The migrations of the WAR, and the table in which Flyway keeps which of them have run. */
    private static List<String> schema() throws IOException {
        List<String> schema = new ArrayList<>();
        try (ZipFile war = new ZipFile(Build.war().toFile())) {
            List<? extends ZipEntry> migrations = war.stream()
                    .filter(entry -> entry.getName().matches("WEB-INF/classes/db/postgresql/V\\d+__.*\\.sql"))
                    .sorted(Comparator.comparingInt(entry -> version(entry.getName())))
                    .toList();
            for (ZipEntry migration : migrations) {
                schema.add(new String(war.getInputStream(migration).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        schema.add("""
                create table flyway_schema_history (
                    installed_rank integer not null constraint flyway_schema_history_pk primary key,
                    version varchar(50),
                    description varchar(200) not null,
                    type varchar(20) not null,
                    script varchar(1000) not null,
                    checksum integer,
                    installed_by varchar(100) not null,
                    installed_on timestamp not null default now(),
                    execution_time integer not null,
                    success boolean not null
                );
                create index flyway_schema_history_s_idx on flyway_schema_history (success);
                """);
        return schema;
    }

    private static int version(String migration) {
        return Integer.parseInt(migration.replaceAll(".*/V(\\d+)__.*", "$1"));
    }

    private static void zip(Path folder, Path file) throws IOException {
        try (Stream<Path> found = Files.walk(folder);
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(9);
            for (Path each : found.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().endsWith(".lck"))
                    .sorted()
                    .toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(each).toString()));
                Files.copy(each, zip);
                zip.closeEntry();
            }
        }
    }
}
