package org.stupeni.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.stupeni.evidence.Statement.Mentored;
import org.stupeni.evidence.Statement.ProjectAccepted;

/**
 * How many different things pieces of evidence tell of. Pure.
 *
 * <p>A colleague who stands in a document and in an entry of HR is one colleague, and a project under the same title is one project, however the title is
 * written; everything else is counted row by row.
 */
final class Different {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Different() {}

    static int of(List<Evidence> evidence) {
        long others = evidence.stream().filter(one -> thing(one) == null).count();
        long things = evidence.stream()
                .map(Different::thing)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return (int) (others + things);
    }

    private static String thing(Evidence evidence) {
        if (evidence.statement() instanceof Mentored mentored) {
            return "colleague " + mentored.colleague();
        } else if (evidence.statement() instanceof ProjectAccepted project) {
            return "project " + words(project.title());
        }
        return null;
    }

    private static String words(String title) {
        String words = NO_WORD.matcher(title.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .replaceAll(" ")
                .strip();
        return words.isEmpty() ? title : words;
    }
}
