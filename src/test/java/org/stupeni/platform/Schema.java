package org.stupeni.platform;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.eclipse.persistence.sessions.server.Server;
import org.eclipse.persistence.tools.schemaframework.DefaultTableGenerator;
import org.eclipse.persistence.tools.schemaframework.FieldDefinition;
import org.eclipse.persistence.tools.schemaframework.TableDefinition;
import org.flywaydb.core.Flyway;

/**
 * A schema in words that do not depend on the database: what a test compares.
 *
 * @param columns {@code table.column}, family of types with length, and whether it may be null
 * @param keys primary, foreign and unique keys, by their columns
 * @param sequences with start and increment
 */
record Schema(SortedSet<String> columns, SortedSet<String> keys, SortedMap<String, String> sequences) {

    private static final String HISTORY = "flyway_schema_history";

    /** Brings an empty database to the newest version and reads what has come of it. */
    static Schema migrated(DataSource dataSource, String product) throws SQLException {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/" + product)
                .load()
                .migrate();
        try (Connection connection = dataSource.getConnection()) {
            String own = product.equals("derby") ? "APP" : "public";
            return new Schema(columnsOf(connection, own), keysOf(connection, own), sequencesOf(connection, product));
        }
    }

    /** The columns that the entities expect, as the persistence provider of the server reads them. */
    static SortedSet<String> expectedByEntities(String jdbcUrl) {
        Map<String, Object> settings = Map.of(
                "jakarta.persistence.jdbc.url", jdbcUrl,
                "jakarta.persistence.jdbc.user", "app",
                "jakarta.persistence.jdbc.password", "app",
                "eclipselink.weaving", "false",
                "eclipselink.logging.level", "SEVERE");
        EntityManagerFactory factory = new PersistenceProvider().createContainerEntityManagerFactory(unit(), settings);
        try {
            factory.createEntityManager().close();
            Server session = JpaHelper.getServerSession(factory);
            SortedSet<String> columns = new TreeSet<>();
            Collection<TableDefinition> definitions = new DefaultTableGenerator(session.getProject())
                    .generateDefaultTableCreator()
                    .getTableDefinitions();
            for (TableDefinition table : definitions) {
                for (FieldDefinition field : table.getFields()) {
                    columns.add(lower(table.getName()) + "." + lower(field.getName()) + " " + described(field));
                }
            }
            return columns;
        } finally {
            factory.close();
        }
    }

    /** A persistence unit of all mapped classes of the portal, without the server's data source. */
    private static PersistenceUnitInfo unit() {
        List<String> mapped = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.stupeni").stream()
                        .filter(type -> Stream.of(
                                        Entity.class, Embeddable.class, MappedSuperclass.class, Converter.class)
                                .anyMatch(type::isAnnotatedWith))
                        .map(JavaClass::getName)
                        .toList();
        Map<String, Object> answers = Map.of(
                "getPersistenceUnitName",
                "schema",
                "getTransactionType",
                PersistenceUnitTransactionType.RESOURCE_LOCAL,
                "getManagedClassNames",
                mapped,
                "getMappingFileNames",
                List.of(),
                "getJarFileUrls",
                List.of(),
                "excludeUnlistedClasses",
                true,
                "getProperties",
                new Properties(),
                "getClassLoader",
                Schema.class.getClassLoader(),
                "getPersistenceUnitRootUrl",
                Schema.class.getProtectionDomain().getCodeSource().getLocation());
        return (PersistenceUnitInfo) Proxy.newProxyInstance(
                Schema.class.getClassLoader(),
                new Class<?>[] {PersistenceUnitInfo.class},
                (proxy, method, arguments) -> answers.get(method.getName()));
    }

    private static String described(FieldDefinition field) {
        Class<?> type = field.getType();
        String family;
        if (type == null) {
            family = field.getTypeName();
        } else if (type == Long.class || type == long.class) {
            family = "bigint";
        } else if (type == Integer.class || type == int.class) {
            family = "integer";
        } else if (type == BigDecimal.class) {
            family = "decimal(" + field.getSize() + "," + field.getSubSize() + ")";
        } else if (type == LocalDateTime.class || type == java.sql.Timestamp.class) {
            family = "timestamp";
        } else if (type == LocalDate.class || type == java.sql.Date.class) {
            family = "date";
        } else if (type == java.sql.Clob.class || type == Character[].class || type == char[].class) {
            family = "text";
        } else if (type == java.sql.Blob.class || type == Byte[].class || type == byte[].class) {
            family = "bytes";
        } else if (type == String.class) {
            family = "varchar(" + field.getSize() + ")";
        } else {
            family = type.getName();
        }
        return family + nullable(field.shouldAllowNull() && !field.isPrimaryKey());
    }

    private static SortedSet<String> columnsOf(Connection connection, String own) throws SQLException {
        Set<String> tables = tablesOf(connection, own);
        SortedSet<String> columns = new TreeSet<>();
        try (ResultSet row = connection.getMetaData().getColumns(null, own, "%", "%")) {
            while (row.next()) {
                String table = lower(row.getString("TABLE_NAME"));
                if (tables.contains(table)) {
                    columns.add(table + "." + lower(row.getString("COLUMN_NAME")) + " " + described(row));
                }
            }
        }
        return columns;
    }

    private static Set<String> tablesOf(Connection connection, String own) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (ResultSet row = connection.getMetaData().getTables(null, own, "%", new String[] {"TABLE"})) {
            while (row.next()) {
                tables.add(lower(row.getString("TABLE_NAME")));
            }
        }
        tables.remove(HISTORY);
        return tables;
    }

    private static String described(ResultSet row) throws SQLException {
        String name = lower(row.getString("TYPE_NAME"));
        int size = row.getInt("COLUMN_SIZE");
        String family = switch (row.getInt("DATA_TYPE")) {
            case Types.BIGINT -> "bigint";
            case Types.INTEGER -> "integer";
            case Types.DECIMAL, Types.NUMERIC -> "decimal(" + size + "," + row.getInt("DECIMAL_DIGITS") + ")";
            case Types.TIMESTAMP -> "timestamp";
            case Types.DATE -> "date";
            case Types.CLOB -> "text";
            case Types.BLOB, Types.BINARY -> "bytes";
            case Types.VARCHAR -> name.equals("text") ? "text" : "varchar(" + size + ")";
            default -> name;
        };
        return family + nullable(row.getInt("NULLABLE") == DatabaseMetaData.columnNullable);
    }

    private static SortedSet<String> keysOf(Connection connection, String own) throws SQLException {
        SortedSet<String> keys = new TreeSet<>();
        DatabaseMetaData meta = connection.getMetaData();
        for (String table : tablesOf(connection, own)) {
            String stored = own.equals("APP") ? table.toUpperCase(Locale.ROOT) : table;
            collect(meta.getPrimaryKeys(null, own, stored), "PK_NAME", "KEY_SEQ")
                    .values()
                    .forEach(columns -> keys.add(table + " primary " + columns));
            try (ResultSet row = meta.getImportedKeys(null, own, stored)) {
                while (row.next()) {
                    keys.add(table + " " + lower(row.getString("FKCOLUMN_NAME")) + " to "
                            + lower(row.getString("PKTABLE_NAME")) + " " + lower(row.getString("PKCOLUMN_NAME")));
                }
            }
        }
        keys.addAll(own.equals("APP") ? uniqueOnDerby(connection) : uniqueOnPostgres(connection));
        return keys;
    }

    /** From Derby's own catalogue: its driver does not tell unique constraints over columns that may be null. */
    private static Set<String> uniqueOnDerby(Connection connection) throws SQLException {
        Set<String> keys = new TreeSet<>();
        String query =
                "select t.tablename, c.descriptor from sys.sysconglomerates c join sys.systables t on t.tableid = c.tableid"
                        + " join sys.sysschemas s on s.schemaid = t.schemaid where s.schemaname = 'APP' and c.isindex";
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                String table = row.getString(1);
                String descriptor = row.getString(2);
                if (descriptor.startsWith("UNIQUE") && !lower(table).equals(HISTORY)) {
                    String places = descriptor.substring(descriptor.indexOf('(') + 1, descriptor.indexOf(')'));
                    List<String> columns = new ArrayList<>();
                    for (String place : places.split(", ")) {
                        columns.add(columnAt(connection, table, Integer.parseInt(place)));
                    }
                    keys.add(lower(table) + " unique " + columns);
                }
            }
        }
        return keys;
    }

    private static String columnAt(Connection connection, String table, int place) throws SQLException {
        try (ResultSet row = connection.getMetaData().getColumns(null, "APP", table, "%")) {
            while (row.next()) {
                if (row.getInt("ORDINAL_POSITION") == place) {
                    return lower(row.getString("COLUMN_NAME"));
                }
            }
        }
        throw new IllegalStateException(table + " has no column " + place);
    }

    private static Set<String> uniqueOnPostgres(Connection connection) throws SQLException {
        Set<String> keys = new TreeSet<>();
        for (String table : tablesOf(connection, "public")) {
            collect(
                            connection.getMetaData().getIndexInfo(null, "public", table, true, true),
                            "INDEX_NAME",
                            "ORDINAL_POSITION")
                    .values()
                    .forEach(columns -> keys.add(table + " unique " + columns));
        }
        return keys;
    }

    private static Map<String, List<String>> collect(ResultSet rows, String name, String place) throws SQLException {
        Map<String, SortedMap<Integer, String>> found = new TreeMap<>();
        try (rows) {
            while (rows.next()) {
                if (rows.getString("COLUMN_NAME") != null) {
                    found.computeIfAbsent(rows.getString(name), key -> new TreeMap<>())
                            .put(rows.getInt(place), lower(rows.getString("COLUMN_NAME")));
                }
            }
        }
        Map<String, List<String>> columns = new TreeMap<>();
        found.forEach((key, byPlace) -> columns.put(key, List.copyOf(byPlace.values())));
        return columns;
    }

    private static SortedMap<String, String> sequencesOf(Connection connection, String product) throws SQLException {
        String query = product.equals("derby")
                ? "select s.sequencename, s.startvalue, s.increment from sys.syssequences s join sys.sysschemas c on s.schemaid = c.schemaid where c.schemaname = 'APP'"
                : "select sequencename, start_value, increment_by from pg_sequences where schemaname = 'public'";
        SortedMap<String, String> sequences = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                sequences.put(lower(row.getString(1)), "from " + row.getLong(2) + " by " + row.getLong(3));
            }
        }
        return sequences;
    }

    private static String nullable(boolean allowed) {
        return allowed ? " or null" : "";
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
