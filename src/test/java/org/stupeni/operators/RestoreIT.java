package org.stupeni.operators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.stream.IntStream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.stupeni.harness.Postgres;

/**
 * The drill: a backup while somebody sits an exam, more answers, the portal destroyed, restored to a new place by the documented command: the attempt runs
 * on with exactly the answers of the moment of the backup. What else production promises is asked of the same portals.
 */
class RestoreIT {

    @Test
    void derby() throws Exception {
        try (Installation first = new Installation("drill-derby")) {
            Path database = first.data().resolve("portal");
            Files.createDirectories(first.data());
            EmbeddedDataSource source = new EmbeddedDataSource();
            source.setDatabaseName(database.toString());
            source.setCreateDatabase("create");
            source.setUser("portal");
            source.setPassword("portal");
            Past.of(source, "derby");
            source.setCreateDatabase(null);
            source.setShutdownDatabase("shutdown");
            assertThatThrownBy(source::getConnection).hasMessageContaining("shutdown");

            drill(first, new Installation("drill-derby-restored"));
        }
    }

    @Test
    void postgresql() throws Exception {
        try (Postgres postgres = Postgres.start("drill-data");
                Installation first = new Installation("drill-postgresql");
                Installation second = new Installation("drill-postgresql-restored")) {
            PgTools.demand();
            Past.of(postgres.dataSource(), "postgresql");
            String url;
            try (Connection connection = postgres.dataSource().getConnection();
                    Statement statement = connection.createStatement()) {
                url = connection.getMetaData().getURL();
                statement.execute("create database restored");
            }
            use(first, url);
            use(second, url.replaceFirst("/postgres(\\?|$)", "/restored$1"));

            drill(first, second);
        }
    }

    private static void use(Installation portal, String url) throws Exception {
        Path secret = portal.folder().resolve("database-password");
        Files.writeString(secret, "postgres\n");
        portal.with("PORTAL_DB_DRIVER", "org.postgresql.ds.PGSimpleDataSource")
                .with("PORTAL_DB_URL", url)
                .with("PORTAL_DB_USER", "postgres")
                .with("PORTAL_DB_PASSWORD_FILE", secret.toString());
    }

    private static void drill(Installation first, Installation second) throws Exception {
        try (first;
                second) {
            first.start();
            holdsItsDoors(first);
            Sitting sitting = Sitting.begins(first);
            sitting.answers(0, 3, 1);
            Files.createDirectories(first.data().resolve("anchors"));
            Files.writeString(first.data().resolve("anchors/planted.txt"), "planted");
            String then = sitting.state();
            long until = sitting.deadline();

            Path backup = Path.of(first.operate("backup", first.folder().resolve("backups")));
            sitting.answers(2, 5, 2);
            assertThat(sitting.state()).isNotEqualTo(then);
            first.kill();

            second.operate("restore", backup);
            assertThatThrownBy(() -> second.operate("restore", backup))
                    .hasMessageContaining("ended with 1")
                    .hasMessageFindingMatch("not empty|There is a database");
            second.with("PORTAL_PROXIES", "127.0.0.1").start();
            assertThat(second.data().resolve("anchors/planted.txt")).hasContent("planted");
            Sitting again = sitting.goesOnAt(second);
            assertThat(again.state()).isEqualTo(then).startsWith("IN_PROGRESS");
            assertThat(again.deadline())
                    .as("the time without a portal is given back")
                    .isGreaterThan(until);
            again.answers(3, 4, 9);
            assertThat(again.state()).isNotEqualTo(then);
            HttpResponse<String> verified = second.get("/verify/" + Past.CODE);
            assertThat(verified.statusCode()).isEqualTo(200);
            assertThat(verified.body()).contains(Past.NUMBER);
            believesItsProxy(second);
            assertThat(second.stop()).as("exit code after SIGTERM").isEqualTo(143);
        }
    }

    private static void holdsItsDoors(Installation portal) {
        HttpResponse<String> page = portal.get("/sign-in");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("five-steps-up");
        assertThat(page.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(page.headers().allValues("Server")).isEmpty();
        assertThat(page.headers().allValues("X-Powered-By")).isEmpty();
        for (String closed : new String[] {"/metrics", "/openapi", "/health/started", "/nothing"}) {
            HttpResponse<String> answer = portal.get(closed);
            assertThat(answer.statusCode()).as(closed).isEqualTo(404);
            assertThat(answer.body()).as(closed).contains("<h1>").doesNotContain("Payara");
        }
        assertThat(portal.get("/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(IntStream.range(0, 60).map(i -> lookUp(portal, "7.7.7." + i)))
                .as("an invented address is not believed")
                .contains(429);
    }

    private static void believesItsProxy(Installation portal) {
        assertThat(IntStream.range(0, 60).map(i -> lookUp(portal, "7.7.7." + i)))
                .as("the proxy's word counts")
                .doesNotContain(429);
        String location = portal.get("/learn/home", "X-Forwarded-Proto", "https")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(location).matches("(https://|/sign-in).*");
    }

    private static int lookUp(Installation portal, String from) {
        return portal.get("/verify?code=0000-0000-0000-0000", "X-Forwarded-For", from)
                .statusCode();
    }
}
