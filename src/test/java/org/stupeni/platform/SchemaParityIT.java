package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
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

    @Test
    void thePositionsOfOldAreKept() throws Exception {
        try (Postgres postgres = Postgres.start("positions-data")) {
            assertThat(PositionsOfOld.carriedOver(postgres.dataSource(), "postgresql"))
                    .isEqualTo(Map.of(
                            "1", "Кассир | Cashier",
                            "2", "Кассир | Teller",
                            "3", "Кассир | Cashier",
                            "4", "Оператор | Cashier",
                            "rows", "3"));
        }
    }
}
