package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The schema on Derby is what the entities expect; {@link SchemaParityIT} adds that PostgreSQL has the same. */
class SchemaTest {

    static Schema derby;

    @BeforeAll
    static void migrate() throws SQLException {
        derby = Schema.migrated(inMemory("schema"), "derby");
    }

    @Test
    void tablesAndColumnsAreThoseOfTheEntities() {
        assertThat(derby.columns())
                .containsExactlyInAnyOrderElementsOf(Schema.expectedByEntities("jdbc:derby:memory:schema"));
    }

    @Test
    void sequencesGiveFiftyIdsAtATime() {
        assertThat(derby.sequences()).isNotEmpty();
        assertThat(derby.sequences().values()).containsOnly("from 50 by 50");
    }

    @Test
    void bothDatabasesHaveTheSameVersions() throws Exception {
        List<String> derbys = scripts("derby");
        assertThat(derbys).isNotEmpty().isEqualTo(scripts("postgresql"));
    }

    @Test
    void thePositionsOfOldAreKept() throws Exception {
        assertThat(PositionsOfOld.carriedOver(inMemory("positions"), "derby"))
                .isEqualTo(Map.of(
                        "1", "Кассир | Cashier",
                        "2", "Кассир | Teller",
                        "3", "Кассир | Cashier",
                        "4", "Оператор | Cashier",
                        "rows", "3"));
    }

    static EmbeddedDataSource inMemory(String name) {
        EmbeddedDataSource dataSource = new EmbeddedDataSource();
        dataSource.setDatabaseName("memory:" + name);
        dataSource.setCreateDatabase("create");
        dataSource.setUser("app");
        dataSource.setPassword("app");
        return dataSource;
    }

    private static List<String> scripts(String product) throws Exception {
        Path folder = Path.of(SchemaTest.class.getResource("/db/" + product).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
