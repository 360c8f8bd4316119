package org.stupeni.platform;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What each setting may be, as pure rules: a wrong one is answered by one sentence that names it, its value and what is allowed.
 *
 * <p>The order is that of the README's table. A setting that is not here is unknown, and an unknown one is most likely mistyped, so it is wrong too.
 */
final class SettingRules {

    static final String DERBY = "org.apache.derby.jdbc.EmbeddedDataSource";
    static final String POSTGRESQL = "org.postgresql.ds.PGSimpleDataSource";

    private static final Pattern NUMBER_TO_A_THOUSAND = Pattern.compile("[1-9][0-9]{0,2}");
    private static final int LONGEST_NAME = 200;
    private static final int LARGEST_PORT = 65_535;

    /** Below this Jakarta Security refuses to hash. */
    private static final int FEWEST_ROUNDS = 1024;

    /** A sign-in that takes longer than this helps nobody: about ten seconds. */
    private static final int MOST_ROUNDS = 10_000_000;

    private static final Map<String, Rule> RULES = rules();

    /** Variables that Kubernetes and container links make of the name of a service. */
    private static final Pattern MADE_BY_THE_PLATFORM =
            Pattern.compile("PORTAL_(.*_)?(SERVICE_(HOST|PORT)(_.*)?|PORT(_[0-9]+_(TCP|UDP)(_.*)?)?)");

    private SettingRules() {}

    /** @param allowed what the sentence says after "must be" */
    private record Rule(boolean secret, Predicate<String> accepts, String allowed) {}

    private static Map<String, Rule> rules() {
        Rule flag = new Rule(false, Set.of("true", "false")::contains, "true or false");
        Rule any = new Rule(false, value -> true, "");
        Rule writable = new Rule(false, SettingRules::canHoldFiles, "a folder that the portal can write to");
        Rule name = new Rule(
                false,
                value -> value.length() <= LONGEST_NAME,
                "a name of at most " + LONGEST_NAME + " characters, as it is printed on certificates");
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put(
                "portal.db.driver",
                new Rule(false, Set.of(DERBY, POSTGRESQL)::contains, POSTGRESQL + ", or unset for the embedded Derby"));
        rules.put(
                "portal.db.url",
                new Rule(
                        false,
                        value -> value.startsWith("jdbc:postgresql:"),
                        "an address like jdbc:postgresql://host:5432/portal"));
        rules.put("portal.db.user", any);
        rules.put("portal.db.password", new Rule(true, value -> true, ""));
        rules.put(
                "portal.db.name",
                new Rule(
                        false,
                        value -> canHoldFiles(value) && holdsNothingElse(Path.of(value)),
                        "a folder that the portal can write to, with its Derby database or nothing in it"));
        rules.put("portal.data", writable);
        rules.put("portal.anchors", writable);
        rules.put(
                "portal.address",
                new Rule(
                        false,
                        SettingRules::isAddress,
                        "the address people reach the portal at, like https://portal.example.org, without a path"));
        rules.put("portal.zone", new Rule(false, SettingRules::isZone, "the name of a time zone, like Europe/Moscow"));
        rules.put("portal.organisation.ru", name);
        rules.put("portal.organisation.en", name);
        rules.put(
                "portal.courses",
                new Rule(
                        false,
                        value -> Files.isDirectory(Path.of(value)) && Files.isReadable(Path.of(value)),
                        "a folder that the portal can read"));
        rules.put(
                "portal.password.shortest",
                new Rule(
                        false,
                        value -> isNumber(value) && Integer.parseInt(value) >= 8 && Integer.parseInt(value) <= 64,
                        "a number of characters from 8 to 64"));
        rules.put(
                "portal.password.rounds",
                new Rule(
                        false,
                        value -> value.matches("[1-9][0-9]{3,7}")
                                && Integer.parseInt(value) >= FEWEST_ROUNDS
                                && Integer.parseInt(value) <= MOST_ROUNDS,
                        "a number of rounds from " + FEWEST_ROUNDS + " to " + MOST_ROUNDS));
        rules.put("portal.cookies.secure", flag);
        rules.put(
                "portal.proxies",
                new Rule(
                        false,
                        Proxies::areReadable,
                        "addresses or networks of reverse proxies with commas between, like 10.0.0.5,172.16.0.0/12"));
        rules.put("portal.measure", flag);
        rules.put("portal.demo", flag);
        return rules;
    }

    static Set<String> names() {
        return RULES.keySet();
    }

    /**
     * The first thing that is wrong with the settings.
     *
     * @param settings by their names with dots, as far as they are set
     * @param variables the names of all environment variables
     * @param clustered whether the server was told to join others
     */
    static Optional<String> problem(Map<String, String> settings, Set<String> variables, boolean clustered) {
        return Stream.of(
                        unknown(settings.keySet(), variables),
                        database(settings, clustered),
                        wrongValue(settings),
                        together(settings))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> unknown(Set<String> names, Set<String> variables) {
        Optional<String> property = names.stream()
                .filter(name -> !RULES.containsKey(name))
                .sorted()
                .findFirst()
                .map(name -> "there is no setting " + name + meant(name));
        return property.or(() -> variables.stream()
                .filter(variable -> variable.startsWith("PORTAL_"))
                .filter(variable ->
                        RULES.keySet().stream().noneMatch(name -> variable(name).equals(variable)))
                .filter(variable -> !MADE_BY_THE_PLATFORM.matcher(variable).matches())
                .sorted()
                .findFirst()
                .map(variable -> "there is no setting " + variable
                        + meant(variable.toLowerCase(Locale.ROOT).replace('_', '.'))));
    }

    private static String meant(String name) {
        return RULES.keySet().stream()
                .filter(known -> distance(known, name) <= 3)
                .min((one, other) -> distance(one, name) - distance(other, name))
                .map(known -> "; perhaps " + known + " (" + variable(known) + ") is meant")
                .orElse("; the README lists those there are");
    }

    /** The environment variable that a setting is read from. */
    static String variable(String name) {
        return name.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static Optional<String> wrongValue(Map<String, String> settings) {
        return RULES.entrySet().stream()
                .filter(rule -> settings.containsKey(rule.getKey()))
                .filter(rule -> !accepts(rule.getValue(), settings.get(rule.getKey())))
                .findFirst()
                .map(rule -> rule.getKey() + " is "
                        + (rule.getValue().secret() ? "set" : "\"" + shown(settings.get(rule.getKey())) + "\"")
                        + ": it must be " + rule.getValue().allowed());
    }

    private static boolean accepts(Rule rule, String value) {
        try {
            return rule.accepts().test(value);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** An address of a database may carry a password in its query or before its host. */
    static String shown(String value) {
        return value.replaceAll("\\?.*", "?…").replaceAll("//[^/@]*@", "//…@");
    }

    private static Optional<String> database(Map<String, String> settings, boolean clustered) {
        List<String> four = List.of("portal.db.driver", "portal.db.url", "portal.db.user", "portal.db.password");
        boolean derby = settings.getOrDefault("portal.db.driver", DERBY).equals(DERBY);
        List<String> set = four.stream()
                .filter(settings::containsKey)
                .filter(name -> !(derby && name.equals("portal.db.driver")))
                .toList();
        if (!set.isEmpty() && set.size() < four.size()) {
            List<String> missing =
                    four.stream().filter(name -> !set.contains(name)).toList();
            return Optional.of(String.join(", ", set) + (set.size() == 1 ? " is" : " are") + " set, "
                    + String.join(", ", missing) + (missing.size() == 1 ? " is" : " are")
                    + " not: PostgreSQL needs all four, with portal.db.driver=" + POSTGRESQL
                    + "; the embedded Derby needs none");
        }
        if (clustered && derby) {
            return Optional.of("the server was started with --clustermode, and the database is the embedded Derby: "
                    + "several servers need one PostgreSQL, see portal.db.driver, .url, .user and .password");
        }
        return Optional.empty();
    }

    private static Optional<String> together(Map<String, String> settings) {
        String address = settings.getOrDefault("portal.address", "");
        boolean demo = settings.getOrDefault("portal.demo", "false").equals("true");
        if (demo && address.startsWith("https:")) {
            return Optional.of("portal.demo is \"true\" and portal.address is \"" + address
                    + "\": the demo's passwords are known to everybody and its cookies travel unprotected,"
                    + " so it must be \"false\" behind https");
        }
        boolean secure = settings.getOrDefault("portal.cookies.secure", "true").equals("true");
        if (address.startsWith("http:")
                && secure
                && !demo
                && !isLoopback(URI.create(address).getHost())) {
            return Optional.of("portal.address is \"" + address + "\" and portal.cookies.secure is \"true\":"
                    + " nobody could sign in; the address must begin with https,"
                    + " or portal.cookies.secure must be \"false\" where the network is trusted");
        }
        return Optional.empty();
    }

    private static boolean isLoopback(String host) {
        return Set.of("localhost", "127.0.0.1", "[::1]").contains(host);
    }

    private static boolean isAddress(String value) {
        try {
            URI uri = new URI(value);
            return Set.of("http", "https").contains(String.valueOf(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getRawPath().isEmpty()
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && uri.getPort() != 0
                    && uri.getPort() <= LARGEST_PORT;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isZone(String value) {
        try {
            return ZoneId.of(value) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** Whether this is a folder that can be written to, or can be made where it is named. */
    private static boolean canHoldFiles(String value) {
        Path folder = Path.of(value).toAbsolutePath();
        if (Files.exists(folder)) {
            return Files.isDirectory(folder) && Files.isWritable(folder);
        }
        Path above = folder.getParent();
        while (above != null && !Files.exists(above)) {
            above = above.getParent();
        }
        return above != null && Files.isDirectory(above) && Files.isWritable(above);
    }

    /** Derby makes a database only where no folder is; in one of its own lies this file. */
    private static boolean holdsNothingElse(Path folder) {
        return !Files.exists(folder) || Files.exists(folder.resolve("service.properties"));
    }

    static boolean isNumber(String value) {
        return NUMBER_TO_A_THOUSAND.matcher(value).matches();
    }

    /** How many letters must change to make one name of the other (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), changed);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
