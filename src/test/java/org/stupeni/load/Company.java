package org.stupeni.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.stupeni.identity.place.Crowd;
import org.stupeni.platform.Sha256;

/** Many people who are signed in already, written past the portal. */
final class Company {

    private Company() {}

    /** Hires so many people below the demo's manager; the person with the number i is signed in by {@link #token}. */
    static void hire(DataSource database, int people) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            new Crowd(connection, manager(connection), 12).join(0, people);
            try (PreparedStatement session = connection.prepareStatement(
                    "insert into login_session (id, token_hash, employee_id, started_at, last_seen_at, address, agent)"
                            + " values (?, ?, ?, ?, ?, '127.0.0.1', 'load')")) {
                Timestamp now = Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC));
                for (int i = 0; i < people; i++) {
                    session.setLong(1, Crowd.id(i));
                    session.setString(2, Sha256.of(token(i)));
                    session.setLong(3, Crowd.id(i));
                    session.setTimestamp(4, now);
                    session.setTimestamp(5, now);
                    session.addBatch();
                }
                session.executeBatch();
            }
            connection.commit();
        }
    }

    static String token(int person) {
        return "load-" + person;
    }

    private static long manager(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select id from employee where login = 'manager'")) {
            row.next();
            return row.getLong(1);
        }
    }
}
