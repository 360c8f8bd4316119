package org.stupeni.operators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A wrong setting ends a real start with one sentence and a code of failure: of each place that looks at settings one. The rules themselves have a unit test, what
 * databases refuse has {@code DatabaseCheckIT}.
 */
class WrongSettingsIT {

    private static final Map<String, String> DATABASE = Map.of(
            "PORTAL_DB_DRIVER", "org.postgresql.ds.PGSimpleDataSource",
            "PORTAL_DB_USER", "nobody",
            "PORTAL_DB_PASSWORD", "s3cret");

    @Test
    void aStartEndsWithOneSentence() {
        try (Installation host = new Installation("wrong-host");
                Installation typo = new Installation("wrong-typo");
                Installation secret = new Installation("wrong-secret")) {
            DATABASE.forEach(host::with);
            host.with("PORTAL_DB_URL", "jdbc:postgresql://127.0.0.1:1/portal?password=s3cret");
            typo.with("PORTAL_ZON", "Europe/Moscow");
            secret.with("PORTAL_DB_PASSWORD_FILE", "/nowhere/at/all");
            host.launch();
            typo.launch();
            secret.launch();
            ends(secret, "PORTAL_DB_PASSWORD_FILE is \"/nowhere/at/all\": it must be a file");
            ends(host, "portal.db.url is \"jdbc:postgresql://127.0.0.1:1/portal?…\": PostgreSQL does not answer there");
            ends(typo, "there is no setting PORTAL_ZON; perhaps portal.zone (PORTAL_ZONE) is meant");
        }
    }

    private static void ends(Installation portal, String sentence) {
        assertThat(portal.exitCode()).isEqualTo(1);
        assertThat(portal.log())
                .contains("Stupeni does not start: " + sentence)
                .doesNotContain("\tat ", "Caused by", "s3cret");
        assertThat(portal.log().lines().filter(line -> line.contains("does not start")))
                .hasSize(1);
    }
}
