package org.stupeni.course.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.platform.Language;
import org.stupeni.platform.Texts;

/** What kinds of questions of other programs are called in the words of the portal's people; their own names stand behind, for whoever knows those. Pure. */
public final class ForeignKinds {

    private static final String WORDS = "exchange_kind.";

    /** Names that cannot be the end of a key. */
    private static final Map<String, String> OTHER = Map.of(
            "several gaps", "several-gaps",
            "{…} {…}", "several-gaps",
            "multichoice, several", "multichoice-several");

    private ForeignKinds() {}

    /**
     * The name in a language, with the foreign one in brackets; the foreign one alone where it is not known.
     *
     * @param kind as its format or its reader calls it; several with a plus or a comma between
     */
    public static String named(String kind, Language language) {
        if (OTHER.containsKey(kind)) {
            return one(kind, language);
        }
        String between = kind.contains(" + ") ? " + " : ", ";
        return Stream.of(kind.split(" \\+ |, "))
                .map(each -> one(each, language))
                .collect(Collectors.joining(between));
    }

    private static String one(String kind, Language language) {
        String name = kind.toLowerCase(Locale.ROOT);
        String word = Texts.all(language).get(WORDS + OTHER.getOrDefault(name, name));
        return word == null ? kind : Texts.of(language, "exchange_item.kind", word, kind);
    }
}
