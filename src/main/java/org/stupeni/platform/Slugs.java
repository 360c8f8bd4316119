package org.stupeni.platform;

import java.util.Locale;
import java.util.Map;

/** Makes ids of titles, Russian ones too. Pure. */
public final class Slugs {

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

    private Slugs() {}

    /** What a text becomes as an id: Latin letters and digits with hyphens between; empty where nothing is left. */
    public static String of(String text, int longest) {
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
