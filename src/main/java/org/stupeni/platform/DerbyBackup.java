package org.stupeni.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Copies the embedded database while the portal runs, for an operator who asks by a file.
 *
 * <p>Only the process that has Derby open can copy it. The script {@code docker/backup} writes the folder to copy to into {@code backup/ask} of the data
 * folder and reads {@code backup/answer}: whoever may write there owns the database anyway, so no address has to be guarded and no token kept.
 */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DerbyBackup {

    private static final Logger LOG = Logger.getLogger(DerbyBackup.class.getName());
    private static final String COPY = "portal";

    @Resource(lookup = "java:app/jdbc/portal")
    DataSource dataSource;

    @Inject
    Settings settings;

    @Inject
    Jobs jobs;

    private Path folder;

    @PostConstruct
    void open() {
        if (!isDerby()) {
            return;
        }
        try {
            Path asked = settings.data().toAbsolutePath().resolve("backup");
            Files.createDirectories(asked);
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(asked, PosixFilePermissions.fromString("rwx------"));
            }
            folder = asked;
        } catch (IOException e) {
            LOG.log(Level.WARNING, "No backup can be asked for: {0}", e.toString());
        }
    }

    private boolean isDerby() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().contains("Derby");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void lookForWhoAsks() {
        if (folder != null) {
            jobs.run("platform.backup", this::copyIfAsked);
        }
    }

    private long copyIfAsked() {
        Path ask = folder.resolve("ask");
        if (!Files.exists(ask)) {
            return 0;
        }
        try {
            Path target = Path.of(Files.readString(ask).strip());
            Files.delete(ask);
            copy(target);
            return 1;
        } catch (IOException e) {
            throw new UncheckedIOException("A backup was asked for and not answered", e);
        }
    }

    /** Copies and answers; whoever asked reads what went wrong, and so does the page of jobs. */
    private void copy(Path target) throws IOException {
        Path part = target.resolve("derby.part");
        try (Connection connection = dataSource.getConnection();
                CallableStatement statement = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            Files.createDirectories(part);
            statement.setString(1, part.toString());
            statement.execute();
            Files.move(onlyChild(part), target.resolve(COPY));
            Files.delete(part);
        } catch (SQLException | IOException e) {
            answer("The database was not copied: " + e.getMessage());
            throw new IllegalStateException("The database was not copied to " + target, e);
        }
        LOG.log(Level.INFO, "The database was copied to {0}", target);
        answer("done");
    }

    private static Path onlyChild(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> all = children.toList();
            if (all.size() != 1) {
                throw new IOException("Derby left " + all);
            }
            return all.get(0);
        }
    }

    private void answer(String words) throws IOException {
        Path part = folder.resolve("answer.part");
        Files.writeString(part, words + "\n");
        Files.move(part, folder.resolve("answer"), StandardCopyOption.ATOMIC_MOVE);
    }
}
