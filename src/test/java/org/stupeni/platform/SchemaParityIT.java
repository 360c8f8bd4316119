package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.stupeni.harness.Postgres;

/** PostgreSQL and Derby have the same tables, columns, keys and sequences. Needs no portal. */
class SchemaParityIT {

    @Test
    void bothDatabasesHaveTheSameSchema() throws SQLException {
        try (Postgres postgres = Postgres.start("parity-data")) {
            Schema derby = Schema.migrated(SchemaTest.inMemory("parity"), "derby");
            Schema postgresql = Schema.migrated(postgres.dataSource(), "postgresql");

            assertThat(postgresql.columns()).containsExactlyInAnyOrderElementsOf(derby.columns());
            assertThat(postgresql.keys()).containsExactlyInAnyOrderElementsOf(derby.keys());
            assertThat(postgresql.sequences()).isEqualTo(derby.sequences());
        }
    }
}
