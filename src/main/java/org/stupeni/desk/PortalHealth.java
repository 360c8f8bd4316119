package org.stupeni.desk;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.stupeni.course.CourseImport;
import org.stupeni.platform.JobRow;
import org.stupeni.platform.JobRuns;
import org.stupeni.platform.SettingList;
import org.stupeni.platform.SettingRow;
import org.stupeni.platform.Settings;

/** How the portal and what it stands on fare at this moment. */
@ApplicationScoped
@Transactional
public class PortalHealth {

    private static final String SCHEMA_VERSION =
            "select \"version\" from \"flyway_schema_history\" where \"version\" is not null order by \"installed_rank\" desc";

    @PersistenceContext
    EntityManager entityManager;

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource dataSource;

    @Inject
    JobRuns jobs;

    @Inject
    Settings settings;

    @Inject
    SettingList settingList;

    @Inject
    CourseImport imported;

    @Inject
    Clock clock;

    /** Looks once at everything. */
    public HealthReport look() {
        Instant now = clock.instant();
        HealthReport.Database database = database();
        HealthReport.Machine machine = machine(now, database.embedded());
        HealthReport.Counts counts = counts();
        return new HealthReport(now, database, machine, counts, warnings(database, machine, now));
    }

    private List<HealthWarning> warnings(HealthReport.Database database, HealthReport.Machine machine, Instant now) {
        boolean troubled = jobs.all().stream().anyMatch(job -> isTroubled(job, now));
        boolean addressed =
                settingList.all().stream().anyMatch(row -> row.key().equals("portal.address") && row.isSet());
        return HealthWarning.of(new HealthWarning.Signs(
                settings.demo(),
                database,
                machine,
                settings.secureCookies(),
                addressed,
                troubled,
                !imported.notTaken().isEmpty()));
    }

    private static boolean isTroubled(JobRow job, Instant now) {
        return job.isFailing() || job.isLate(now);
    }

    private HealthReport.Database database() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setMaxRows(1);
            Instant asked = clock.instant();
            String version = null;
            try (ResultSet row = statement.executeQuery(SCHEMA_VERSION)) {
                version = row.next() ? row.getString(1) : null;
            }
            Duration took = Duration.between(asked, clock.instant());
            DatabaseMetaData product = connection.getMetaData();
            return new HealthReport.Database(
                    product.getDatabaseProductName(),
                    product.getDatabaseProductVersion(),
                    product.getDatabaseProductName().toLowerCase(Locale.ROOT).contains("derby"),
                    version,
                    took.toMillis());
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    private HealthReport.Machine machine(Instant now, boolean embedded) {
        Runtime runtime = Runtime.getRuntime();
        Path folder = dataFolder(embedded);
        try {
            FileStore disk = Files.getFileStore(folder);
            return new HealthReport.Machine(
                    Runtime.version().toString(),
                    System.getProperty("java.vm.vendor"),
                    now.minusMillis(ManagementFactory.getRuntimeMXBean().getUptime()),
                    runtime.totalMemory() - runtime.freeMemory(),
                    runtime.maxMemory(),
                    folder.toString(),
                    disk.getUsableSpace(),
                    disk.getTotalSpace());
        } catch (IOException e) {
            throw new IllegalStateException("The disk of " + folder + " does not answer", e);
        }
    }

    /** The folder of the embedded database, else the one the server works in. */
    private Path dataFolder(boolean embedded) {
        String name = embedded
                ? settingList.all().stream()
                        .filter(row -> row.key().equals("portal.db.name"))
                        .map(SettingRow::value)
                        .findFirst()
                        .orElse("")
                : "";
        Path folder = Path.of(name).toAbsolutePath().normalize();
        while (!Files.exists(folder)) {
            folder = folder.getParent();
        }
        return folder;
    }

    private HealthReport.Counts counts() {
        return new HealthReport.Counts(
                count("select count(e) from Employee e"),
                count("select count(a) from Attempt a"),
                count(
                        "select count(a) from Attempt a where a.state = org.stupeni.quiz.attempt.AttemptState.IN_PROGRESS"));
    }

    private long count(String query) {
        return entityManager.createQuery(query, Long.class).getSingleResult();
    }
}
