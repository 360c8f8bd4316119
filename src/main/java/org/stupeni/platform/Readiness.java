package org.stupeni.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Whether this server can serve people: its database answers, and with a schema that is not older than this WAR.
 *
 * <p>A newer schema is fine: while a cluster is upgraded, the old servers work on the new one's schema. An answer holds for a second, so that whoever asks
 * in a loop asks the database no more often.
 */
@ApplicationScoped
public class Readiness {

    private static final Logger LOG = Logger.getLogger(Readiness.class.getName());
    private static final Duration HOLDS = Duration.ofSeconds(1);
    private static final int SECONDS = 5;

    /** Rows of Flyway, whose names are quoted and so are the same on both databases. */
    private static final String MIGRATED =
            "select \"version\" from \"flyway_schema_history\" where \"version\" is not null order by \"installed_rank\" desc";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource dataSource;

    @Inject
    SchemaMigrator migrator;

    @Inject
    Clock clock;

    private Answer last = new Answer(false, Instant.EPOCH);

    private record Answer(boolean ready, Instant until) {}

    public synchronized boolean isReady() {
        if (!clock.instant().isBefore(last.until())) {
            last = new Answer(asked(), clock.instant().plus(HOLDS));
        }
        return last.ready();
    }

    private boolean asked() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(MIGRATED)) {
            statement.setQueryTimeout(SECONDS);
            statement.setMaxRows(1);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && migrator.isServedBy(row.getString(1));
            }
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "Not ready: {0}", e.getMessage());
            return false;
        }
    }
}
