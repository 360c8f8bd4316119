package org.stupeni.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.sql.DataSource;

/**
 * A PostgreSQL of its own for one suite, from the binaries in the Maven repository.
 *
 * <p>PostgreSQL refuses to run as root; where the build does, the library runs it in a user namespace by {@code unshare}.
 */
public final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres postgres;

    private Postgres(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** @param name of its folder below {@code target} */
    public static Postgres start(String name) {
        Path folder = Build.emptyFolder(name);
        try {
            return new Postgres(EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                    .setDataDirectory(folder.resolve("data"))
                    // A test database survives no power cut anyway.
                    .setServerConfig("fsync", "off")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DataSource dataSource() {
        return postgres.getPostgresDatabase();
    }

    /** Tells a server to keep its data here, by the four settings an operator has. */
    public void serve(Server server) {
        server.with("portal.db.driver", "org.postgresql.ds.PGSimpleDataSource")
                .with("portal.db.url", postgres.getJdbcUrl("postgres", "postgres"))
                .with("portal.db.user", "postgres")
                .with("portal.db.password", "postgres");
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
