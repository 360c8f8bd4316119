package org.stupeni.platform;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What each setting may be, as pure rules: a wrong one is answered by one sentence that names it, its value and what is allowed.
 *
 * <p>The order is that of the README's table. A setting that is not here is unknown, and an unknown one is most likely mistyped, so it is wrong too.
 */
final class SettingRules {

    static final String DERBY = "org.apache.derby.jdbc.EmbeddedDataSource";
    static final String POSTGRESQL = "org.postgresql.ds.PGSimpleDataSource";

    private static final int LONGEST_NAME = 200;

    /** As many hexadecimal digits as 16 random bytes have. */
    private static final int SHORTEST_SECRET = 32;

    /** Below this Jakarta Security refuses to hash. */
    private static final int FEWEST_ROUNDS = 1024;

    /** A sign-in that takes longer than this helps nobody: about ten seconds. */
    private static final int MOST_ROUNDS = 10_000_000;

    private static final Map<String, Rule> RULES = rules();

    private SettingRules() {}

    /** @param allowed what the sentence says after "must be" */
    private record Rule(boolean secret, Predicate<String> accepts, String allowed) {}

    private static Map<String, Rule> rules() {
        Rule flag = new Rule(false, Set.of("true", "false")::contains, "true or false");
        Rule any = new Rule(false, value -> true, "");
        Rule writable = new Rule(false, SettingValues::canHoldFiles, "a folder that the portal can write to");
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
                        SettingValues::canHoldDerby,
                        "a folder that the portal can write to, with its Derby database or nothing in it"));
        rules.put("portal.data", writable);
        rules.put("portal.anchors", writable);
        rules.put(
                "portal.address",
                new Rule(
                        false,
                        SettingValues::isAddress,
                        "the address people reach the portal at, like https://portal.example.org, without a path"));
        rules.put("portal.zone", new Rule(false, SettingValues::isZone, "the name of a time zone, like Europe/Moscow"));
        rules.put("portal.organisation.ru", name);
        rules.put("portal.organisation.en", name);
        rules.put(
                "portal.courses",
                new Rule(false, SettingValues::isReadableFolder, "a folder that the portal can read"));
        rules.put(
                "portal.password.shortest",
                new Rule(
                        false,
                        value -> SettingValues.isNumberBetween(8, 64, value),
                        "a number of characters from 8 to 64"));
        rules.put(
                "portal.password.rounds",
                new Rule(
                        false,
                        value -> SettingValues.isNumberBetween(FEWEST_ROUNDS, MOST_ROUNDS, value),
                        "a number of rounds from " + FEWEST_ROUNDS + " to " + MOST_ROUNDS));
        rules.put("portal.cookies.secure", flag);
        rules.put(
                "portal.proxies",
                new Rule(
                        false,
                        Proxies::areReadable,
                        "addresses or networks of reverse proxies with commas between, like 10.0.0.5,172.16.0.0/12"));
        rules.put(
                "portal.dispute.days",
                new Rule(false, value -> SettingValues.isNumberBetween(1, 90, value), "a number of days from 1 to 90"));
        rules.put(
                "portal.badge.key-secret",
                new Rule(
                        true,
                        value -> value.length() >= SHORTEST_SECRET,
                        "a random text of at least " + SHORTEST_SECRET + " characters"));
        rules.put(
                "portal.calibration.months",
                new Rule(
                        false,
                        value -> SettingValues.isNumberBetween(1, 60, value),
                        "a number of months from 1 to 60"));
        rules.put(
                "portal.decision.undo",
                new Rule(
                        false,
                        value -> SettingValues.isNumberBetween(0, 1440, value),
                        "a number of minutes from 0 to 1440"));
        rules.put(
                "portal.appeal.days",
                new Rule(
                        false,
                        value -> SettingValues.isNumberBetween(1, 365, value),
                        "a number of days from 1 to 365"));
        rules.put(
                "portal.complaint.days",
                new Rule(
                        false,
                        value -> SettingValues.isNumberBetween(1, 365, value),
                        "a number of days from 1 to 365"));
        rules.put(
                "portal.checks.distances",
                new Rule(
                        false,
                        value -> SettingValues.areNumbersBetween(1, 365, value),
                        "numbers of days from 1 to 365 with commas between, like 2,7,21,60"));
        rules.put(
                "portal.checks.days",
                new Rule(false, value -> SettingValues.isNumberBetween(2, 60, value), "a number of days from 2 to 60"));
        rules.put(
                "portal.checks.questions",
                new Rule(
                        false,
                        value -> SettingValues.isNumberBetween(3, 5, value),
                        "a number of questions from 3 to 5"));
        rules.put(
                "portal.report.days",
                new Rule(
                        false,
                        value -> SettingValues.isNumberBetween(1, 365, value),
                        "a number of days from 1 to 365"));
        rules.put(
                "portal.picture.megabytes",
                new Rule(
                        false,
                        value -> SettingValues.isNumberBetween(1, 20, value),
                        "a number of megabytes from 1 to 20"));
        rules.put(
                "portal.keys.level",
                new Rule(
                        false,
                        value -> SettingValues.isNumberBetween(2, 6, value),
                        "a level from 2 to 5, or 6 for none"));
        rules.put("portal.measure", flag);
        rules.put("portal.demo", flag);
        rules.put("portal.demo.past", flag);
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
                        SettingNames.unknown(RULES.keySet(), settings.keySet(), variables),
                        database(settings, clustered),
                        wrongValue(settings),
                        together(settings))
                .flatMap(Optional::stream)
                .findFirst();
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
}
