package org.stupeni.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.harness.Build;
import org.stupeni.harness.DerbyFolder;
import org.stupeni.harness.PlainSql;
import org.stupeni.harness.Postgres;
import org.stupeni.harness.Server;
import org.stupeni.platform.Json;
import org.stupeni.question.Response;

/** Today's portal starts on the database that the last finished one left (see {@link SnapshotMaker}) and goes on where that one stopped; on Derby the plug is pulled, too. */
@ExtendWith(Visitors.class)
class UpgradeIT {

    private static final String LAST = "issue-7";

    @Test
    void derby() {
        try (Server server = portal("upgrade-derby")) {
            unzip(file("-derby.zip"), server.folder().resolve("portal"));
            Past past;
            try (DerbyFolder database = DerbyFolder.of(server)) {
                past = Past.of(database.dataSource());
            }
            server.start();
            goesOn(server.address(), past);
            PulledPlug.survives(server, "observer");
            try (DerbyFolder database = DerbyFolder.of(server)) {
                assertMigrated(database.dataSource(), "derby");
                assertNothingIsTwice(database.dataSource(), past);
            }
        }
    }

    @Test
    void postgresql() {
        try (Postgres postgres = Postgres.start("upgrade-postgresql-data");
                Server server = portal("upgrade-postgresql")) {
            PlainSql.read(file("-postgresql.sql.gz"), postgres.dataSource());
            Past past = Past.of(postgres.dataSource());
            postgres.serve(server);
            server.start();
            goesOn(server.address(), past);
            assertMigrated(postgres.dataSource(), "postgresql");
            assertNothingIsTwice(postgres.dataSource(), past);
        }
    }

    /** What was there before. */
    private record Past(
            String code, String number, String holder, long attempt, Set<String> answers, List<String> told) {

        /** Reads it, and lets the running exam have begun a minute ago. */
        static Past of(DataSource database) {
            String running = Rows.find(database, "select id from attempt where state = 'IN_PROGRESS'")
                    .get(0);
            Instant begun = Instant.now().truncatedTo(ChronoUnit.MICROS).minusSeconds(60);
            Rows.change(
                    database,
                    "update attempt set started_at = ?, deadline = ?, last_moment = ? where id = ?",
                    Rows.timestamp(begun),
                    Rows.timestamp(begun.plusSeconds(2400)),
                    Rows.timestamp(begun.plusSeconds(2430)),
                    Long.parseLong(running));
            return new Past(
                    Rows.find(database, "select code from certificate").get(0),
                    Rows.find(database, "select number from certificate").get(0),
                    Rows.find(database, "select holder from certificate").get(0),
                    Long.parseLong(running),
                    counting(database, Long.parseLong(running)),
                    told(database));
        }

        /** How many certificates and notes there are; nothing of who goes on with an exam and hears of it. */
        static List<String> told(DataSource database) {
            List<String> told = new ArrayList<>(Rows.find(database, "select count(*) from certificate"));
            told.addAll(Rows.find(
                    database,
                    "select count(*) from note n join employee e on e.id = n.employee_id where e.login is null or e.login <> ?",
                    SnapshotMaker.BUSY));
            return told;
        }

        private static Set<String> counting(DataSource database, long attempt) {
            return new TreeSet<>(Rows.find(database, """
                    select question_no, content from answer a where attempt_id = ?
                    and seq = (select max(seq) from answer b where b.attempt_id = a.attempt_id and b.question_no = a.question_no)
                    """, attempt));
        }
    }

    private static void goesOn(String portal, Past past) {
        Caller certified = Caller.at(portal, SnapshotMaker.CERTIFIED);
        assertThat(certified.get("/verify/" + past.code()).body()).contains(past.number(), past.holder());
        assertThat(certified.get("/learn/certificates").body()).contains(past.number());
        assertThat(certified.get("/learn/home").statusCode()).isEqualTo(200);

        Caller busy = Caller.at(portal, SnapshotMaker.BUSY);
        Sitting exam = Sitting.goesOn(busy, past.attempt());
        assertThat(exam.state().path("state").asText()).isEqualTo("IN_PROGRESS");
        assertThat(counting(exam)).hasSize(3).isEqualTo(past.answers());
        exam.repeats(1);
        exam.handsIn().settles();
        assertThat(exam.state().path("state").asText()).isEqualTo("GRADED");
        assertThat(busy.get("/learn/result?id=" + past.attempt()).statusCode()).isEqualTo(200);
    }

    private static Set<String> counting(Sitting exam) {
        Set<String> counting = new TreeSet<>();
        for (JsonNode answer : exam.state().path("answers")) {
            Response response = Json.read(answer.path("response").toString(), Response.class);
            counting.add(answer.path("question").asInt() + "," + Json.write(response));
        }
        return counting;
    }

    private static void assertMigrated(DataSource database, String product) {
        List<String> versions = Rows.find(database, """
                select "version" from "flyway_schema_history" where "version" is not null order by "installed_rank"
                """);
        assertThat(versions).isEqualTo(Endpoints.migrations(product));
    }

    /** An upgrade issues nothing anew and tells nobody what they were told before. */
    private static void assertNothingIsTwice(DataSource database, Past past) {
        assertThat(Past.told(database)).isEqualTo(past.told());
    }

    private static Server portal(String name) {
        return new Server(name, Build.war()).with("portal.demo", "true");
    }

    private static Path file(String ending) {
        return Build.basedir().resolve("src/test/resources/databases").resolve(LAST + ending);
    }

    private static void unzip(Path file, Path folder) {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                Files.createDirectories(target.getParent());
                Files.copy(zip, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
