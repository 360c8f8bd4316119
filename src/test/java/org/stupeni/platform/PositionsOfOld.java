package org.stupeni.platform;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** People whose positions were two texts each, brought to the newest version. */
final class PositionsOfOld {

    private static final Pattern SCRIPT = Pattern.compile("V(\\d+)__position\\.sql");

    private PositionsOfOld() {}

    /** The position of each of these people afterwards, by number, as {@code ru | en}, and under "rows" how many positions there are. */
    static SortedMap<String, String> carriedOver(DataSource dataSource, String product) throws Exception {
        migrate(dataSource, product, String.valueOf(versionOf(product) - 1));
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into department (id, name_ru, name_en) values (1, 'Отдел', 'Department')");
            statement.execute(person(1, "Кассир", "Cashier"));
            statement.execute(person(2, "Кассир", "Teller"));
            statement.execute(person(3, "Кассир", "Cashier"));
            statement.execute(person(4, "Оператор", "Cashier"));
        }
        migrate(dataSource, product, "latest");
        try (Connection connection = dataSource.getConnection()) {
            return read(connection);
        }
    }

    private static void migrate(DataSource dataSource, String product, String target) {
        Flyway.configure(PositionsOfOld.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/" + product)
                .target(target)
                .load()
                .migrate();
    }

    private static int versionOf(String product) throws Exception {
        Path folder = Path.of(PositionsOfOld.class.getResource("/db/" + product).toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> SCRIPT.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .mapToInt(found -> Integer.parseInt(found.group(1)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String person(int number, String russian, String english) {
        return "insert into employee (id, version, number, family_name, given_name, mail, department_id, position_ru, position_en, zone,"
                + " language) values (" + number + ", 0, '" + number + "', 'Новикова', 'Дарья', '" + number
                + "@example.org', 1, '" + russian + "', '" + english + "', 'Europe/Moscow', 'RU')";
    }

    private static SortedMap<String, String> read(Connection connection) throws SQLException {
        SortedMap<String, String> positions = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select e.number, p.name_ru, p.name_en from employee e join position p on p.id = e.position_id")) {
            while (row.next()) {
                positions.put(row.getString(1), row.getString(2) + " | " + row.getString(3));
            }
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from position")) {
            row.next();
            positions.put("rows", row.getString(1));
        }
        return positions;
    }
}
