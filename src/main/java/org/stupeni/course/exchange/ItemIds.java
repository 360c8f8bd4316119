package org.stupeni.course.exchange;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stupeni.platform.YamlDocument;

/** Ids for questions that come without one: made of their titles, each once in a report. */
final class ItemIds {

    private static final int LONGEST = 50;
    private static final Map<Character, String> LATIN = Map.ofEntries(
            Map.entry('а', "a"),
            Map.entry('б', "b"),
            Map.entry('в', "v"),
            Map.entry('г', "g"),
            Map.entry('д', "d"),
            Map.entry('е', "e"),
            Map.entry('ё', "e"),
            Map.entry('ж', "zh"),
            Map.entry('з', "z"),
            Map.entry('и', "i"),
            Map.entry('й', "y"),
            Map.entry('к', "k"),
            Map.entry('л', "l"),
            Map.entry('м', "m"),
            Map.entry('н', "n"),
            Map.entry('о', "o"),
            Map.entry('п', "p"),
            Map.entry('р', "r"),
            Map.entry('с', "s"),
            Map.entry('т', "t"),
            Map.entry('у', "u"),
            Map.entry('ф', "f"),
            Map.entry('х', "kh"),
            Map.entry('ц', "ts"),
            Map.entry('ч', "ch"),
            Map.entry('ш', "sh"),
            Map.entry('щ', "sch"),
            Map.entry('ъ', ""),
            Map.entry('ы', "y"),
            Map.entry('ь', ""),
            Map.entry('э', "e"),
            Map.entry('ю', "yu"),
            Map.entry('я', "ya"));

    private final Set<String> taken = new HashSet<>();

    /** An id that was there before if it is one, else one made of the title. */
    String free(String wanted, String title, int number) {
        String made = slug(title, LONGEST);
        String start = YamlDocument.isId(wanted) ? wanted : made.isEmpty() ? "question-" + number : made;
        String id = start;
        for (int i = 2; !taken.add(id); i++) {
            id = (start.length() > LONGEST ? start.substring(0, LONGEST) : start) + "-" + i;
        }
        return id;
    }

    /** What a text becomes as an id: Latin letters and digits with hyphens between; empty where nothing is left. */
    static String slug(String text, int longest) {
        StringBuilder slug = new StringBuilder();
        for (char letter : text.toLowerCase(Locale.ROOT).toCharArray()) {
            if (slug.length() >= longest) {
                break;
            }
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' && slug.length() > 0) {
                slug.append(letter);
            } else if (LATIN.containsKey(letter)) {
                slug.append(LATIN.get(letter));
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        String cut = slug.length() > longest ? slug.substring(0, longest) : slug.toString();
        return cut.replaceFirst("-+$", "");
    }
}
