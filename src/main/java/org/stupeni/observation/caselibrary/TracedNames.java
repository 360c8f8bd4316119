package org.stupeni.observation.caselibrary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names by which a person could be found: with a patronymic, with initials, with a title, or a given and a family name. A given name alone tells nobody. Pure. */
final class TracedNames {

    private static final String WORD = "\\p{Lu}\\p{Ll}{1,30}(?:-\\p{Lu}\\p{Ll}{1,30})?";

    private static final Pattern PATRONYMIC = Pattern.compile("(?<!\\p{L})(" + WORD
            + "\\h)?\\p{Lu}\\p{Ll}{1,20}(?:(?:ович|евич|ьич)(?:а|у|ем|е)?|(?:овн|евн|ичн)(?:а|ы|е|у|ой|ою))(?!\\p{L})(?:\\h"
            + WORD + ")?");

    private static final Pattern INITIALS = Pattern.compile(
            "(?<!\\p{L})" + WORD + "\\h\\p{Lu}\\.\\h?\\p{Lu}\\.|(?<!\\p{L})\\p{Lu}\\.\\h?\\p{Lu}\\.\\h?" + WORD);

    private static final Pattern TITLE = Pattern.compile(
            "(?<!\\p{L})(?iu:господин\\p{L}{0,2}|госпож\\p{L}{1,2}|гражданин\\p{L}{0,2}|гражданк\\p{L}{1,2}|г-н\\p{L}{0,2}|г-ж\\p{L}{1,2}|mr|mrs|ms|miss)\\.?\\h"
                    + WORD);

    private static final Pattern PAIR = Pattern.compile("(?<!\\p{L})(" + WORD + ")\\h(" + WORD + ")(?!\\p{L})");

    /** How frequent given names begin: where a sentence begins, a capital letter alone says nothing. */
    private static final Set<String> GIVEN = Set.of(
            "александр",
            "алексе",
            "андре",
            "анн",
            "антон",
            "артём",
            "артем",
            "борис",
            "вадим",
            "валент",
            "валер",
            "васили",
            "вер",
            "виктор",
            "виталь",
            "виталий",
            "владимир",
            "галин",
            "георг",
            "григор",
            "дарь",
            "денис",
            "дмитри",
            "евген",
            "екатерин",
            "елен",
            "елизав",
            "иван",
            "игор",
            "иль",
            "ирин",
            "кирил",
            "ксени",
            "ларис",
            "людмил",
            "максим",
            "маргарит",
            "марин",
            "мари",
            "михаил",
            "наде",
            "натал",
            "никит",
            "никола",
            "нин",
            "олег",
            "ольг",
            "павел",
            "павл",
            "пётр",
            "петр",
            "роман",
            "светлан",
            "серге",
            "софь",
            "степан",
            "тамар",
            "татьян",
            "юли",
            "юри",
            "яков",
            "john",
            "mary",
            "james",
            "anna",
            "robert",
            "michael",
            "william",
            "david",
            "linda",
            "susan",
            "jane",
            "peter",
            "paul",
            "george",
            "helen",
            "emma");

    /** How Russian family names mostly end. */
    private static final Pattern FAMILY =
            Pattern.compile("(?:[оеё]в|[оеё]ва|[иы]н|[иы]на|ски[йе]|ская|ской|енко|чук|ян)$");

    private static final String ENDS = ".!?…:;«\"“”»\n-–—•";

    private TracedNames() {}

    static List<Trace> in(String text) {
        List<Trace> found = new ArrayList<>();
        PATRONYMIC.matcher(text).results().filter(TracedNames::isPatronymic).forEach(match -> add(found, match));
        INITIALS.matcher(text).results().forEach(match -> add(found, match));
        TITLE.matcher(text).results().forEach(match -> add(found, match));
        Matcher pair = PAIR.matcher(text);
        int at = 0;
        while (pair.find(at)) {
            boolean name = isGiven(pair.group(1))
                    || !beginsSentence(text, pair.start())
                    || isGiven(pair.group(2)) && FAMILY.matcher(pair.group(1)).find();
            if (name) {
                add(found, pair.toMatchResult());
            }
            at = name ? pair.end() : pair.start(2);
        }
        return found;
    }

    /** "Основной" begins a sentence more often than it ends a name. */
    private static boolean isPatronymic(MatchResult match) {
        String first = match.group().split("\\h")[0].toLowerCase(Locale.ROOT);
        return match.group(1) != null || !first.endsWith("ой") && !first.endsWith("ою") && !first.endsWith("ы");
    }

    private static boolean isGiven(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return GIVEN.stream().anyMatch(start -> lower.startsWith(start) && lower.length() <= start.length() + 3);
    }

    private static boolean beginsSentence(String text, int at) {
        int last = at - 1;
        while (last >= 0 && (text.charAt(last) == ' ' || text.charAt(last) == '\u00a0')) {
            last--;
        }
        return last < 0 || ENDS.indexOf(text.charAt(last)) >= 0;
    }

    private static void add(List<Trace> found, MatchResult match) {
        found.add(new Trace(TraceKind.NAME, match.start(), match.end()));
    }
}
