package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stupeni.harness.Postgres;

/** What PostgreSQL refuses is told in a sentence without a password. Needs no portal. */
class DatabaseCheckIT {

    @Test
    void whatPostgresqlRefusesIsSaid() throws Exception {
        try (Postgres postgres = Postgres.start("refusing-data");
                Connection connection = postgres.dataSource().getConnection()) {
            String url = connection.getMetaData().getURL();

            assertThat(problem(url, "postgres")).isEmpty();
            assertThat(problem(url, "nobody"))
                    .contains("portal.db.user is \"nobody\": PostgreSQL refuses this user or its portal.db.password");
            assertThat(problem(url.replaceFirst("/postgres(\\?|$)", "/nowhere$1"), "postgres"))
                    .hasValueSatisfying(said -> assertThat(said)
                            .endsWith("PostgreSQL has no database of this name")
                            .doesNotContain("s3cret"));
        }
    }

    private static Optional<String> problem(String url, String user) {
        return DatabaseCheck.problem(Map.of(
                "portal.db.driver",
                "org.postgresql.ds.PGSimpleDataSource",
                "portal.db.url",
                url,
                "portal.db.user",
                user,
                "portal.db.password",
                "s3cret"));
    }
}
