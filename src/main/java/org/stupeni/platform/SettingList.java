package org.stupeni.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.ConfigValue;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.stupeni.platform.SettingRow.Source;

/** Every setting of the portal with the value in force, for the administrator. A secret is never read out, only whether it is set. */
@ApplicationScoped
public class SettingList {

    private static final String OURS = "portal.";
    private static final Pattern SECRET = Pattern.compile(".*(password|secret|token|key)$");
    private static final Pattern PASSWORD_IN_ADDRESS = Pattern.compile("(?i)(password=)[^&;]*");
    private static final int SYSTEM_PROPERTIES = 400;
    private static final int VARIABLES = 300;

    /** The data source is made before any bean: its settings and their defaults stand in web.xml. */
    private static final Map<String, String> DATABASE = Map.of(
            "portal.db.driver",
            "org.apache.derby.jdbc.EmbeddedDataSource",
            "portal.db.url",
            "",
            "portal.db.user",
            "portal",
            "portal.db.password",
            "portal",
            "portal.db.name",
            "data/portal");

    @Inject
    Settings settings;

    /** All settings by name. */
    public List<SettingRow> all() {
        Config config = ConfigProvider.getConfig();
        return known().entrySet().stream()
                .map(known -> row(known.getKey(), known.getValue(), config.getConfigValue(known.getKey())))
                .map(this::inForce)
                .toList();
    }

    /** What {@link Settings} makes of a value: some defaults are reckoned from others, and the demo goes without https whatever is set. */
    private SettingRow inForce(SettingRow row) {
        return switch (row.key()) {
            case "portal.address" -> row.inForce(settings.address(), "http://localhost:" + settings.port());
            case "portal.anchors" ->
                row.inForce(
                        settings.anchors().toString(),
                        settings.data().resolve("anchors").toString());
            case "portal.cookies.secure" -> row.inForce(String.valueOf(settings.secureCookies()), row.fallback());
            default -> row;
        };
    }

    /** The names and defaults of all settings: those of {@link Settings} say them themselves. */
    static Map<String, String> known() {
        Map<String, String> known = new TreeMap<>(DATABASE);
        Arrays.stream(Settings.class.getDeclaredFields())
                .map(field -> field.getAnnotation(ConfigProperty.class))
                .filter(property -> property != null && property.name().startsWith(OURS))
                .forEach(property -> known.put(property.name(), defaultOf(property)));
        return known;
    }

    private static String defaultOf(ConfigProperty property) {
        return property.defaultValue().equals(ConfigProperty.UNCONFIGURED_VALUE)
                ? ""
                : property.defaultValue().strip();
    }

    private static SettingRow row(String key, String fallback, ConfigValue found) {
        boolean set = found.getValue() != null && !found.getValue().isBlank();
        return row(
                key, fallback, set ? found.getValue() : null, set ? source(found.getSourceOrdinal()) : Source.DEFAULT);
    }

    /**
     * The row of a setting.
     *
     * @param fallback empty if there is none
     * @param value what is set, or null
     */
    static SettingRow row(String key, String fallback, String value, Source source) {
        boolean secret = SECRET.matcher(key).matches();
        String inForce = value == null ? fallback : value;
        return new SettingRow(
                key,
                secret || inForce.isEmpty()
                        ? null
                        : PASSWORD_IN_ADDRESS.matcher(inForce).replaceAll("$1***"),
                secret || fallback.isEmpty() ? null : fallback,
                source,
                secret);
    }

    private static Source source(int ordinal) {
        return switch (ordinal) {
            case SYSTEM_PROPERTIES -> Source.PROPERTY;
            case VARIABLES -> Source.VARIABLE;
            default -> Source.OTHER;
        };
    }
}
