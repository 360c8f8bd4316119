package org.stupeni.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Opens one connection with the settings and says in a sentence why that fails. */
final class DatabaseCheck {

    private static final int SECONDS = 10;

    /** Another process has opened the embedded database. */
    private static final String DERBY_IN_USE = "XSDB6";

    private DatabaseCheck() {}

    static Optional<String> problem(Map<String, String> settings) {
        boolean derby =
                settings.getOrDefault("portal.db.driver", SettingRules.DERBY).equals(SettingRules.DERBY);
        try (Connection connection = database(settings).getConnection()) {
            return connection.isValid(SECONDS) ? Optional.empty() : Optional.of("the database does not answer");
        } catch (SQLException e) {
            return Optional.of(derby ? onDerby(settings, e) : onPostgresql(settings, e));
        } catch (IllegalArgumentException e) {
            return Optional.of(address(settings) + ": it must be an address like jdbc:postgresql://host:5432/portal");
        }
    }

    private static DataSource database(Map<String, String> settings) throws SQLException {
        PortalDatabase database = new PortalDatabase();
        database.setDriver(settings.getOrDefault("portal.db.driver", SettingRules.DERBY));
        database.setUrl(settings.get("portal.db.url"));
        database.setUser(settings.getOrDefault("portal.db.user", "portal"));
        database.setPassword(settings.getOrDefault("portal.db.password", "portal"));
        database.setFolder(folder(settings));
        database.setLoginTimeout(SECONDS);
        return database;
    }

    private static String folder(Map<String, String> settings) {
        return settings.getOrDefault("portal.db.name", "data/portal");
    }

    private static String onDerby(Map<String, String> settings, SQLException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && DERBY_IN_USE.equals(sql.getSQLState())) {
                return "portal.db.name is \"" + folder(settings)
                        + "\", and another portal has that database open: stop that one, or choose another folder"
                        + " (mvn -Dportal.data=other-data)";
            }
        }
        return "portal.db.name is \"" + folder(settings) + "\": Derby cannot open it (" + line(refused) + ")";
    }

    private static String onPostgresql(Map<String, String> settings, SQLException refused) {
        String state = String.valueOf(refused.getSQLState());
        if (state.startsWith("28")) {
            return "portal.db.user is \"" + settings.get("portal.db.user")
                    + "\": PostgreSQL refuses this user or its portal.db.password";
        }
        if (state.equals("3D000")) {
            return address(settings) + ": PostgreSQL has no database of this name";
        }
        return address(settings) + ": PostgreSQL does not answer there (" + line(refused) + ")";
    }

    private static String address(Map<String, String> settings) {
        return "portal.db.url is \"" + SettingRules.shown(settings.get("portal.db.url")) + "\"";
    }

    private static String line(SQLException refused) {
        return refused.getMessage().lines().findFirst().orElse("").replaceAll("[.\\s]+$", "");
    }
}
