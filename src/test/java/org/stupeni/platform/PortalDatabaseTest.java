package org.stupeni.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class PortalDatabaseTest {

    @Test
    void theFolderOfDerbyIsNeverTakenForADatabaseOfPostgresql() throws SQLException {
        PortalDatabase database = new PortalDatabase();
        database.setDriver(SettingRules.POSTGRESQL);
        database.setUrl("jdbc:postgresql://db.example.org:5433/stupeni");
        database.setUser("portal");
        database.setFolder("/data/portal");

        assertThat(database.unwrap(PGSimpleDataSource.class)).satisfies(postgresql -> {
            assertThat(postgresql.getDatabaseName()).isEqualTo("stupeni");
            assertThat(postgresql.getServerNames()).containsExactly("db.example.org");
            assertThat(postgresql.getPortNumbers()).containsExactly(5433);
            assertThat(postgresql.getUser()).isEqualTo("portal");
        });
    }

    @Test
    void unsetItIsDerby() throws SQLException {
        PortalDatabase database = new PortalDatabase();
        database.setUrl("");
        database.setFolder("data/portal");

        assertThat(database.isWrapperFor(EmbeddedDataSource.class)).isTrue();
        assertThat(database.unwrap(EmbeddedDataSource.class).getDatabaseName()).isEqualTo("data/portal");
    }
}
