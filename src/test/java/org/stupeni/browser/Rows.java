package org.stupeni.browser;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.stupeni.platform.Sha256;

/** The rows behind the pages, for what no page can do: new accounts, and time that passes. */
final class Rows {

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private Rows() {}

    /** A new employee with no past, who signs in by the returned name and the demo's password. */
    static String newLearner() {
        String login = "learner" + PEOPLE.incrementAndGet();
        change("""
                insert into employee (id, version, number, login, family_name, given_name, patronymic, mail, department_id,
                    position_ru, position_en, manager_id, zone, language, theme, password_hash, search_text)
                select nextval('employee_seq'), 0, ?, ?, 'Новикова', 'Дарья', 'Олеговна', ?, department_id,
                    position_ru, position_en, manager_id, zone, 'RU', null, password_hash, ?
                from employee where login = 'employee'
                """, login, login, login + "@example.org", "новикова дарья олеговна " + login);
        change(
                "insert into employee_role (employee_id, role) select id, 'EMPLOYEE' from employee where login = ?",
                login);
        return login;
    }

    /** A one-time link for this person, which an administrator made a moment ago; returns its token. */
    static String newPasswordLink(String login) {
        String token = "link-" + PEOPLE.incrementAndGet();
        change(
                """
                insert into password_link (id, employee_id, token_hash, made_at, valid_until)
                select nextval('password_link_seq'), id, ?, cast(? as timestamp), cast(? as timestamp) from employee where login = ?
                """,
                Sha256.of(token),
                timestamp(Instant.now()),
                timestamp(Instant.now().plusSeconds(3600)),
                login);
        return token;
    }

    /** A moment as the columns keep it: in UTC. */
    static Timestamp timestamp(Instant moment) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    /** Runs a statement that changes rows, and says how many. */
    static int change(String sql, Object... arguments) {
        return change(Portal.database().dataSource(), sql, arguments);
    }

    /** The same in another database than the suite's. */
    static int change(DataSource database, String sql, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The rows a query finds, the columns of each as text with commas between. */
    static List<String> find(String sql, Object... arguments) {
        return find(Portal.database().dataSource(), sql, arguments);
    }

    /** The same in another database than the suite's. */
    static List<String> find(DataSource database, String sql, Object... arguments) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet row = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (row.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(row.getString(i));
                }
                found.add(String.join(",", columns));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
