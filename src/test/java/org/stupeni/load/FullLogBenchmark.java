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
 * 0.
 */
class FullLogBenchmark {

    private static final int ROWS = Integer.getInteger("portal.log.rows", 10_000_000);
    private static final int ANSWERS = 20;
    private static final int BLOCKS = 7;
    private static final int BLOCK = 4_000;

    private long next = 1_000_000_000L;

    @AfterAll
    static void print() {
        Report.print();
    }

    @Test
    void anInsertIntoTheFullLog() throws Exception {
        assumeThat(ROWS).isPositive();
        try (Postgres postgres = Postgres.start("load-log-data");
                Connection connection = postgres.dataSource().getConnection()) {
            Flyway.configure(FullLogBenchmark.class.getClassLoader())
                    .dataSource(postgres.dataSource())
                    .locations("classpath:db/postgresql")
                    .load()
                    .migrate();
            try (Statement statement = connection.createStatement()) {
                // Whose attempts they are is not asked here.
                statement.execute("alter table attempt drop constraint attempt_employee_id_fkey");
                statement.execute("alter table attempt drop constraint attempt_course_version_id_fkey");
                attempts(statement, 2_000_000_000L, 2L * BLOCKS * BLOCK / ANSWERS + BLOCK);
                inserts(connection, 2_000_000_000L);
                double empty = median(connection, 2_000_000_000L + BLOCK / ANSWERS);
                attempts(statement, 1, ROWS / ANSWERS);
                statement.execute("insert into answer (id, attempt_id, question_no, seq, variant, content, device,"
                        + " client_clock, saved_at) select i, 1 + i / " + ANSWERS + ", 1 + i % " + ANSWERS
                        + ", 1, 0, '{\"chosen\":[\"0123456789ab\"],\"matched\":{}}', 'load', 0, current_timestamp"
                        + " from generate_series(0, " + (ROWS - 1) + ") i");
                statement.execute("vacuum analyze answer");
                statement.execute("checkpoint");
                inserts(connection, 2_000_000_000L + (BLOCKS + 1) * (BLOCK / ANSWERS));
                double full = median(connection, 2_000_000_000L + (BLOCKS + 2) * (BLOCK / ANSWERS));
                Report.say(
                        "PostgreSQL: an insert into the answer log takes %.3f ms while it is empty, %.3f ms with %d rows: %.2f times (aim: 1.3)",
                        empty, full, ROWS, full / empty);
            }
        }
    }

    private static void attempts(Statement statement, long first, long count) throws SQLException {
        statement.execute(
                "insert into attempt (id, version, employee_id, kind, course_id, course_version_id, subject_id,"
                        + " number, state, started_at, gradings, seed, paper) select i, 0, i, 'EXAM', 'c', 1, 'e', 1, 'GRADED',"
                        + " current_timestamp, 1, 's', '{}' from generate_series(" + first + ", " + (first + count)
                        + ") i");
    }

    private double median(Connection connection, long attempt) throws SQLException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < BLOCKS; i++) {
            times.add(inserts(connection, attempt + (long) i * (BLOCK / ANSWERS)));
        }
        return Median.of(times);
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
