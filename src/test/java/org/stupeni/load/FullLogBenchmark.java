package org.stupeni.load;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.stupeni.harness.Median;
import org.stupeni.harness.Postgres;

/**
 * What one insert into the answer log costs on PostgreSQL while it is empty, and when {@code portal.log.rows} (10 million) are in it; left out where that is
 * 0. Both logs stand side by side and take their blocks in turn, so that whatever else the machine does meets both.
 */
class FullLogBenchmark {

    private static final int ROWS = Integer.getInteger("portal.log.rows", 10_000_000);
    private static final int ANSWERS = 20;
    private static final int BLOCKS = 21;
    private static final int BLOCK = 4_000;
    /** Attempts from here on take the measured answers. */
    private static final long MEASURED = 2_000_000_000L;

    private long next = 1_000_000_000L;

    @AfterAll
    static void print() {
        Report.print();
    }

    @Test
    void anInsertIntoTheFullLog() throws Exception {
        assumeThat(ROWS).isPositive();
        try (Postgres one = Postgres.start("load-log-empty");
                Postgres other = Postgres.start("load-log-full");
                Connection empty = log(one, 0);
                Connection full = log(other, ROWS)) {
            inserts(empty, MEASURED);
            inserts(full, MEASURED);
            List<Double> whileEmpty = new ArrayList<>();
            List<Double> whileFull = new ArrayList<>();
            for (int i = 1; i <= BLOCKS; i++) {
                long attempt = MEASURED + (long) i * (BLOCK / ANSWERS);
                execute(empty, "truncate answer cascade");
                whileEmpty.add(inserts(empty, attempt));
                whileFull.add(inserts(full, attempt));
            }
            Report.say(
                    "PostgreSQL: an insert into the answer log takes %.3f ms while it is empty, %.3f ms with %d rows: %.2f times (aim: 1.3)",
                    Median.of(whileEmpty), Median.of(whileFull), ROWS, Median.of(whileFull) / Median.of(whileEmpty));
        }
    }

    /** A database with as many attempts in any case, and so many answers in its log. */
    private static Connection log(Postgres postgres, int rows) throws SQLException {
        Flyway.configure(FullLogBenchmark.class.getClassLoader())
                .dataSource(postgres.dataSource())
                .locations("classpath:db/postgresql")
                .load()
                .migrate();
        Connection connection = postgres.dataSource().getConnection();
        // Whose attempts they are is not asked here.
        execute(connection, "alter table attempt drop constraint attempt_employee_id_fkey");
        execute(connection, "alter table attempt drop constraint attempt_course_version_id_fkey");
        attempts(connection, 1, ROWS / ANSWERS);
        attempts(connection, MEASURED, (BLOCKS + 1L) * BLOCK / ANSWERS);
        if (rows > 0) {
            execute(
                    connection,
                    "insert into answer (id, attempt_id, question_no, seq, variant, content, device, client_clock,"
                            + " saved_at) select i, 1 + i / " + ANSWERS + ", 1 + i % " + ANSWERS
                            + ", 1, 0, '{\"chosen\":[\"0123456789ab\"],\"matched\":{}}', 'load', 0,"
                            + " current_timestamp from generate_series(0, " + (rows - 1) + ") i");
        }
        execute(connection, "vacuum analyze");
        execute(connection, "checkpoint");
        return connection;
    }

    private static void attempts(Connection connection, long first, long count) throws SQLException {
        execute(
                connection,
                "insert into attempt (id, version, employee_id, kind, course_id, course_version_id, subject_id,"
                        + " number, state, started_at, gradings, seed, paper) select i, 0, i, 'EXAM', 'c', 1, 'e', 1, 'GRADED',"
                        + " current_timestamp, 1, 's', '{}' from generate_series(" + first + ", " + (first + count)
                        + ") i");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Milliseconds of each of a block of inserts, every one committed. */
    private double inserts(Connection connection, long attempt) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into answer (id, attempt_id, question_no,"
                + " seq, variant, content, device, client_clock, saved_at) values (?, ?, ?, 1, 0, ?, 'load', 0,"
                + " current_timestamp)")) {
            long begun = System.nanoTime();
            for (int i = 0; i < BLOCK; i++) {
                insert.setLong(1, next++);
                insert.setLong(2, attempt + i / ANSWERS);
                insert.setInt(3, 1 + i % ANSWERS);
                insert.setString(4, "{\"chosen\":[\"0123456789ab\"],\"matched\":{}}");
                insert.executeUpdate();
            }
            return (System.nanoTime() - begun) / 1e6 / BLOCK;
        }
    }
}
