package org.stupeni.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of settings as operators write them: a name that no setting has is most likely mistyped, and the sentence says what was meant. */
final class SettingNames {

    /** Variables that Kubernetes and container links make of the name of a service. */
    private static final Pattern MADE_BY_THE_PLATFORM =
            Pattern.compile("PORTAL_(.*_)?(SERVICE_(HOST|PORT)(_.*)?|PORT(_[0-9]+_(TCP|UDP)(_.*)?)?)");

    private SettingNames() {}

    /**
     * The first name that is none.
     *
     * @param known the settings there are
     * @param names as they are set, with dots
     * @param variables the names of all environment variables
     */
    static Optional<String> unknown(Set<String> known, Set<String> names, Set<String> variables) {
        Optional<String> property = names.stream()
                .filter(name -> !known.contains(name))
                .sorted()
                .findFirst()
                .map(name -> "there is no setting " + name + meant(known, name));
        return property.or(() -> variables.stream()
                .filter(variable -> variable.startsWith("PORTAL_"))
                .filter(variable ->
                        known.stream().noneMatch(name -> variable(name).equals(variable)))
                .filter(variable -> !MADE_BY_THE_PLATFORM.matcher(variable).matches())
                .sorted()
                .findFirst()
                .map(variable -> "there is no setting " + variable
                        + meant(known, variable.toLowerCase(Locale.ROOT).replace('_', '.'))));
    }

    private static String meant(Set<String> known, String name) {
        return known.stream()
                .filter(one -> distance(one, name) <= 3)
                .min((one, other) -> distance(one, name) - distance(other, name))
                .map(one -> "; perhaps " + one + " (" + variable(one) + ") is meant")
                .orElse("; the README lists those there are");
    }

    /** The environment variable that a setting is read from. */
    static String variable(String name) {
        return name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
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
