package org.stupeni.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A PostgreSQL database as SQL text, zipped: what {@code pg_dump} writes and {@code psql} reads, without needing either.
 *
 * <p>The text is the statements that make the tables, then all rows with the checks of references off, then where each sequence stands.
 */
public final class PlainSql {

    private static final String ROWS = " FROM stdin;";
    private static final String END_OF_ROWS = "\\.";

    private PlainSql() {}

    /**
     * Writes all rows of a database.
     *
     * @param schema the statements that make its tables
     */
    public static void write(DataSource database, List<String> schema, Path file) {
        try (Connection connection = database.getConnection();
                Writer sql = new OutputStreamWriter(
                        new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            for (String statements : schema) {
                sql.write(statements.strip() + "\n\n");
            }
            sql.write("set session_replication_role = replica;\n");
            CopyManager copies = copies(connection);
            for (String table : names(connection, """
                    select table_name from information_schema.tables where table_schema = 'public' order by table_name
                    """)) {
                sql.write("DELETE FROM " + table + ";\n");
                String columns = String.join(", ", names(connection, """
                        select column_name from information_schema.columns
                        where table_schema = 'public' and table_name = '%s' order by ordinal_position
                        """.formatted(table)));
                sql.write("COPY " + table + " (" + columns + ")" + ROWS + "\n");
                copies.copyOut("copy " + table + " (" + columns + ") to stdout", sql);
                sql.write(END_OF_ROWS + "\n");
            }
            sql.write("set session_replication_role = default;\n");
            for (String next : names(connection, """
                    select format('select setval(%L, %s, %L);', sequencename, coalesce(last_value, start_value), last_value is not null)
                    from pg_sequences where schemaname = 'public' order by sequencename
                    """)) {
                sql.write(next + "\n");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills an empty database. */
    public static void read(Path file, DataSource database) {
        try (Connection connection = database.getConnection();
                BufferedReader sql = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            StringBuilder statements = new StringBuilder();
            for (String line = sql.readLine(); line != null; line = sql.readLine()) {
                if (line.startsWith("COPY ") && line.endsWith(ROWS)) {
                    run(connection, statements);
                    copies(connection).copyIn(line, new Rows(sql));
                } else {
                    statements.append(line).append('\n');
                }
            }
            run(connection, statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Connection connection, StringBuilder statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements.toString());
        }
        statements.setLength(0);
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static List<String> names(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> names = new ArrayList<>();
            while (row.next()) {
                names.add(row.getString(1));
            }
            return names;
        }
    }

    /** The lines of one table. */
    private static final class Rows extends java.io.Reader {

        private final BufferedReader lines;
        private String line = "";
        private int read;

        Rows(BufferedReader lines) {
            this.lines = lines;
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            if (read == line.length()) {
                String next = lines.readLine();
                if (next == null || next.equals(END_OF_ROWS)) {
                    return -1;
                }
                line = next + "\n";
                read = 0;
            }
            int count = Math.min(length, line.length() - read);
            line.getChars(read, read + count, into, offset);
            read += count;
            return count;
        }

        @Override
        public void close() {}
    }
}
