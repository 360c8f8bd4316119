package org.stupeni.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to the version of this WAR before anything else starts: every other startup bean depends on it.
 *
 * <p>Each database has scripts of its own, {@code db/derby} and {@code db/postgresql}, with the same versions. A committed script never changes.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigrator {

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource dataSource;

    @PostConstruct
    void migrate() {
        Flyway.configure(getClass().getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/" + product())
                .load()
                .migrate();
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
