package org.stupeni.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** A portal's embedded Derby database while no server runs on it: as the last one left it, however that ended. */
public final class DerbyFolder implements AutoCloseable {

    private static final String SHUT_DOWN = "08006";

    private final Path folder;
    private final EmbeddedDataSource dataSource;

    private DerbyFolder(Path folder) {
        System.setProperty(
                "derby.stream.error.file", Build.target().resolve("derby.log").toString());
        this.folder = folder;
        this.dataSource = new EmbeddedDataSource();
        dataSource.setDatabaseName(folder.toString());
        dataSource.setUser("portal");
        dataSource.setPassword("portal");
    }

    /** The database of this server itself. */
    public static DerbyFolder of(Server server) {
        if (server.isRunning()) {
            throw new IllegalStateException("Derby belongs to the server while it runs");
        }
        return new DerbyFolder(server.folder().resolve("portal"));
    }

    /** A copy: so recovering the database stays the work of the server that starts on it next. */
    public static DerbyFolder copyOf(Server server) {
        DerbyFolder original = of(server);
        Path copy = Build.emptyFolder(server.folder().getFileName() + "-copy").resolve("portal");
        copy(original.folder, copy);
        return new DerbyFolder(copy);
    }

    public Path folder() {
        return folder;
    }

    public DataSource dataSource() {
        return dataSource;
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> found = Files.walk(from)) {
            List<Path> files = found.toList();
            for (Path file : files) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shuts the database down, so that its files are whole. */
    @Override
    public void close() {
        dataSource.setShutdownDatabase("shutdown");
        try (Connection none = dataSource.getConnection()) {
            throw new IllegalStateException("Derby goes on: " + none);
        } catch (SQLException end) {
            if (!SHUT_DOWN.equals(end.getSQLState())) {
                throw new IllegalStateException(end);
            }
        }
    }
}
