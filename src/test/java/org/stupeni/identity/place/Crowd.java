package org.stupeni.identity.place;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.identity.Role;

/**
 * Many generated people, written past the portal in batches: a company of a size.
 *
 * <p>Departments and reports are trees, a few people have roles, every second one reaches a level that nobody has decided about. People and departments are
 * copies of some that are there, so that a new column needs no word here.
 */
public final class Crowd {

    /** Far from what the sequences give. */
    private static final long FIRST = 1_000_000;

    private static final int DEPARTMENTS = 60;
    private static final int BRANCHES = 7;

    private static final List<String> FAMILIES = List.of(
            "Алексеева",
            "Богданова",
            "Воробьёва",
            "Громова",
            "Дёмина",
            "Ершова",
            "Жукова",
            "Зайцева",
            "Ильина",
            "Королёва",
            "Лебедева",
            "Миронова",
            "Никитина",
            "Орлова",
            "Панина",
            "Рябова",
            "Семёнова",
            "Тихонова",
            "Усова",
            "Фёдорова",
            "Храмова",
            "Цветкова",
            "Чернова",
            "Шилова",
            "Щукина",
            "Юдина",
            "Яковлева");
    private static final List<String> NAMES = List.of(
            "Алёна",
            "Вера",
            "Галина",
            "Дарья",
            "Елена",
            "Зоя",
            "Ирина",
            "Ксения",
            "Любовь",
            "Мария",
            "Нина",
            "Ольга",
            "Полина",
            "Раиса",
            "Светлана",
            "Татьяна",
            "Ульяна",
            "Юлия",
            "Яна");
    private static final List<String> PATRONYMICS =
            List.of("Андреевна", "Борисовна", "Викторовна", "Дмитриевна", "Игоревна", "Олеговна", "Петровна");

    private final Connection connection;
    private final long head;
    private final int reports;

    /**
     * A crowd in this database; the caller's transaction is used and not ended.
     *
     * @param head the employee whom the first people report to
     * @param reports how many people report to one
     */
    public Crowd(Connection connection, long head, int reports) {
        this.connection = connection;
        this.head = head;
        this.reports = reports;
    }

    /** The id of the person with this number in the crowd, from 0. */
    public static long id(int index) {
        return FIRST + index;
    }

    /** Adds the people from this number up to before that one; the first call starts from 0. */
    public void join(int from, int to) throws SQLException {
        if (from == 0) {
            departments();
        }
        Copies people = new Copies("select * from employee where id = " + head, "employee");
        for (int i = from; i < to; i++) {
            String name = String.join(" ", of(FAMILIES, i), of(NAMES, i / FAMILIES.size()), of(PATRONYMICS, i / 3));
            people.add(Map.of(
                    "id", id(i),
                    "number", "c" + i,
                    "login", "c" + i,
                    "mail", "c" + i + "@crowd.example",
                    "family_name", of(FAMILIES, i),
                    "given_name", of(NAMES, i / FAMILIES.size()),
                    "patronymic", of(PATRONYMICS, i / 3),
                    "search_text", SearchText.of(name, "c" + i),
                    "department_id", id(i % DEPARTMENTS),
                    "manager_id", i < reports ? head : id(i / reports - 1)));
        }
        people.write();
        roles(from, to);
        levels(from, to);
    }

    /** Lets the people from this number up to before that one begin the newest course there is. */
    public void enrol(int from, int to) throws SQLException {
        try (PreparedStatement enrolment = connection.prepareStatement("""
                insert into enrolment (id, version, employee_id, course_id, course_version_id, started_at)
                select ?, 0, ?, course_id, id, published_at from course_version
                where id = (select max(id) from course_version)
                """)) {
            for (int i = from; i < to; i++) {
                enrolment.setLong(1, id(i));
                enrolment.setLong(2, id(i));
                enrolment.addBatch();
            }
            enrolment.executeBatch();
        }
    }

    private void departments() throws SQLException {
        Copies departments = new Copies(
                "select d.* from department d join employee e on e.department_id = d.id where e.id = " + head,
                "department");
        for (int i = 0; i < DEPARTMENTS; i++) {
            departments.add(Map.of(
                    "id",
                    id(i),
                    "parent_id",
                    i < BRANCHES ? departments.original("id") : id(i / BRANCHES - 1),
                    "name_ru",
                    "Участок " + i,
                    "name_en",
                    "Section " + i));
        }
        departments.write();
    }

    private void roles(int from, int to) throws SQLException {
        try (PreparedStatement role =
                connection.prepareStatement("insert into employee_role (employee_id, role) values (?, ?)")) {
            for (int i = from; i < to; i++) {
                role.setLong(1, id(i));
                role.setString(2, Role.EMPLOYEE.name());
                role.addBatch();
                if (i % 100 == 1) {
                    role.setString(2, i % 500 == 1 ? Role.HR.name() : Role.TRAINER.name());
                    role.addBatch();
                }
            }
            role.executeBatch();
        }
    }

    /** As the newest framework would have it for a while, so that no job computes them anew. */
    private void levels(int from, int to) throws SQLException {
        try (PreparedStatement level = connection.prepareStatement("""
                insert into reached_level (id, version, employee_id, competency, reached, reached_on, assessed_on, framework_number)
                values (?, 0, ?, 'client-orientation', ?, ?, ?, ?)
                """)) {
            int framework = framework();
            for (int i = from; i < to; i++) {
                level.setLong(1, id(i));
                level.setLong(2, id(i));
                level.setInt(3, 1 + i % 2);
                level.setDate(4, Date.valueOf(LocalDate.now().minusDays(i % 90)));
                level.setDate(5, Date.valueOf(LocalDate.now().plusDays(1)));
                level.setInt(6, framework);
                level.addBatch();
            }
            level.executeBatch();
        }
    }

    private int framework() throws SQLException {
        try (PreparedStatement newest = connection.prepareStatement("select max(number) from framework_version");
                ResultSet row = newest.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static String of(List<String> words, int index) {
        return words.get(index % words.size());
    }

    /** Copies of one row, each with some other values. */
    private final class Copies {

        private final String table;
        private final List<String> columns = new ArrayList<>();
        private final List<Integer> types = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();
        private final List<Map<String, Object>> different = new ArrayList<>();

        Copies(String original, String table) throws SQLException {
            this.table = table;
            try (PreparedStatement one = connection.prepareStatement(original);
                    ResultSet row = one.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("Nothing to copy in " + table);
                }
                ResultSetMetaData about = row.getMetaData();
                for (int i = 1; i <= about.getColumnCount(); i++) {
                    columns.add(about.getColumnName(i).toLowerCase(Locale.ROOT));
                    types.add(about.getColumnType(i));
                    values.add(row.getObject(i));
                }
            }
        }

        Object original(String column) {
            return values.get(columns.indexOf(column));
        }

        void add(Map<String, Object> changes) {
            different.add(changes);
        }

        void write() throws SQLException {
            String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            String sql = "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")";
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                for (Map<String, Object> changes : different) {
                    for (int i = 0; i < columns.size(); i++) {
                        insert.setObject(i + 1, changes.getOrDefault(columns.get(i), values.get(i)), types.get(i));
                    }
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }
}
