package org.stupeni.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/**
 * Brings the schema to the version of this WAR before anything else starts: every other startup bean depends on it.
 *
 * <p>Each database has scripts of its own, {@code db/derby} and {@code db/postgresql}, with the same versions. A committed script never changes.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigrator {

    private static final Logger LOG = Logger.getLogger(SchemaMigrator.class.getName());

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource dataSource;

    private MigrationVersion own;

    @PostConstruct
    void migrate() {
        Flyway flyway = Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/" + product())
                .load();
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            LOG.log(Level.SEVERE, "The schema was not migrated", e);
            StartCheck.end("the database's schema does not fit this version of the portal, see above");
        }
        own = newest(flyway.info().all());
    }

    /** The newest version among the scripts of this WAR; the database may already have a later one. */
    private static MigrationVersion newest(MigrationInfo[] all) {
        return Arrays.stream(all)
                .filter(each ->
                        each.getVersion() != null && !each.getState().name().startsWith("FUTURE"))
                .map(MigrationInfo::getVersion)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Whether this WAR can work on a schema of this version: its own or a later one. */
    public boolean isServedBy(String version) {
        return MigrationVersion.fromVersion(version).compareTo(own) >= 0;
    }

    private String product() {
        try (Connection connection = dataSource.getConnection()) {
            String name = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return name.contains("derby") ? "derby" : "postgresql";
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
