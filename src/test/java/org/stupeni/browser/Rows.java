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
                position_id, manager_id, zone, language, theme, password_hash, search_text)
            select nextval('employee_seq'), 0, ?, ?, 'Новикова', 'Дарья', 'Олеговна', ?, department_id,
                position_id, manager_id, zone, 'RU', null, password_hash, ?
            from employee where login = 'employee'
            """, login, login, login + "@example.org", "новикова дарья олеговна " + login);
        change(
                "insert into employee_role (employee_id, role) select id, 'EMPLOYEE' from employee where login = ?",
                login);
        return login;
    }

    /** Writes all that level 4 of the first competency asks for into the ledger of this person, for tests about who decides then. */
    static void reachesLevelFour(String login) {
        evidence(login, "client-orientation", "DECISION", 30, "{\"kind\":\"decision\",\"level\":3}");
        evidence(login, "difficult-clients", "DECISION", 30, "{\"kind\":\"decision\",\"level\":3}");
        observation(login, "observer", 4, 4);
        observation(login, "trainer", 4, 2);
        evidence(login, "client-orientation", "MENTORING", 6, "{\"colleague\":1,\"kind\":\"mentoring\"}");
        evidence(login, "client-orientation", "PROJECT", 8, "{\"kind\":\"project\",\"title\":\"Очередь без очереди\"}");
        change("""
            insert into reached_level (id, version, employee_id, competency, reached, reached_on, assessed_on, framework_number)
            select nextval('reached_level_seq'), 0, e.id, 'client-orientation', 4, current_date, current_date,
                (select max(number) from framework_version) from employee e where e.login = ?
            """, login);
    }

    /** Writes all that level 5 of the first competency asks for but the panel into the ledger of this person. */
    static void missesOnlyThePanel(String login) {
        evidence(login, "client-orientation", "DECISION", 90, "{\"kind\":\"decision\",\"level\":4}");
        evidence(
                login,
                "client-orientation",
                "COURSE",
                40,
                "{\"course\":\"leading-client-orientation\",\"kind\":\"course\",\"version\":1}");
        evidence(
                login,
                "client-orientation",
                "EXAM",
                30,
                "{\"attempt\":0,\"course\":\"leading-client-orientation\",\"cut\":21,\"exam\":\"level-5\",\"grading\":1,\"indicators\":{},"
                        + "\"kind\":\"exam\",\"level\":5,\"maximum\":30,\"passed\":true,\"points\":27}");
        observation(login, "observer", 5, 4);
        observation(login, "trainer", 5, 2);
        evidence(login, "client-orientation", "MENTORING", 6, "{\"colleague\":1,\"kind\":\"mentoring\"}");
        evidence(login, "client-orientation", "MENTORING", 7, "{\"colleague\":2,\"kind\":\"mentoring\"}");
        evidence(login, "client-orientation", "PROJECT", 8, "{\"kind\":\"project\",\"title\":\"Очередь без очереди\"}");
    }

    /** Writes into the ledger of this person that somebody saw this level in a hard situation. */
    static void observation(String login, String observer, int level, int daysAgo) {
        evidence(
                login,
                "client-orientation",
                "OBSERVATION",
                daysAgo,
                "{\"kind\":\"observation\",\"level\":" + level + ",\"observer\":" + Study.idOf(observer)
                        + ",\"situation\":\"HARD\"}");
    }

    static void evidence(String login, String competency, String kind, int daysAgo, String statement) {
        Timestamp when = timestamp(Instant.now().minusSeconds(daysAgo * 24L * 3600));
        change(
                """
                insert into evidence (id, employee_id, competency, kind, occurred_on, occurred_at, source_kind, source_id, revision,
                    statement, recorded_on, recorded_at)
                select nextval('evidence_seq'), e.id, ?, ?, cast(? as date), cast(? as timestamp), 'test', ?, 1, ?,
                    cast(? as date), cast(? as timestamp) from employee e where e.login = ?
                """,
                competency,
                kind,
                when,
                when,
                "test-" + PEOPLE.incrementAndGet() + "-" + login,
                statement,
                when,
                when,
                login);
    }

    /** A trainer lets this person sit the exam of level 2 once more. */
    static void grants(String login) {
        change("""
            insert into exam_grant (id, course_id, exam_id, employee_id, valid_from, valid_until, attempts, reason, granted_by, granted_at)
            select nextval('exam_grant_seq'), ?, 'level-2', ?, current_date - 1, current_date + 7, 1,
                'Посреди экзамена сработала пожарная сигнализация, все вышли из здания', t.id, current_timestamp
            from employee t where t.login = 'trainer'
            """, Player.COURSE, Study.idOf(login));
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

    /** Keeps the portal from adding rows that name this one until the returned connection is closed. */
    static Connection hold(String table, Long id) throws SQLException {
        Connection connection = Portal.database().dataSource().getConnection();
        connection.setAutoCommit(false);
        prepared(connection, "select id from " + table + " where id = ? for update", id)
                .executeQuery();
        return connection;
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
