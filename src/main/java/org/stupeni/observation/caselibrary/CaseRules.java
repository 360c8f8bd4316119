package org.stupeni.observation.caselibrary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stupeni.platform.Language;
import org.stupeni.platform.ReasonRule;
import org.stupeni.platform.Refused;

/** What is demanded of a case, its wording and what is said about it. Pure. */
final class CaseRules {

    static final int LONGEST_STORY = 2_000;
    static final int LONGEST_END = 1_000;
    static final int LONGEST_TITLE = 150;
    static final int LONGEST_TAGS = 200;
    static final int LOWEST = 1;
    static final int HIGHEST = 5;

    static final ReasonRule QUESTION = new ReasonRule("cases_act.words_missing", 10, "cases_act.words_long", 1_000);

    private static final int MOST_TAGS = 6;

    private static final String FIELD = "cases_field.";

    private static final List<Part> PARTS = List.of(
            new Part("client", 20, LONGEST_STORY),
            new Part("did", 10, LONGEST_STORY),
            new Part("ended", 5, LONGEST_END),
            new Part("better", 5, LONGEST_END));

    private record Part(String name, int shortest, int longest) {

        String of(CaseText text) {
            return switch (name) {
                case "client" -> text.client();
                case "did" -> text.did();
                case "ended" -> text.ended();
                default -> text.better();
            };
        }
    }

    private CaseRules() {}

    /**
     * What is kept must not be too long and hold no number that is kept nowhere.
     *
     * @throws Refused with a key of {@code cases_field} that begins with the name of the field
     */
    static void demandKeepable(CaseText text) {
        for (Part part : PARTS) {
            String typed = part.of(text);
            if (typed.length() > part.longest()) {
                throw new Refused(FIELD + part.name() + "_long", part.longest(), typed.length());
            }
            if (PersonalTraces.hasRefused(typed)) {
                throw new Refused(FIELD + part.name() + "_number");
            }
        }
    }

    /** @throws Refused with a key of {@code cases_field} that begins with the name of the field that is not filled in */
    static void demandComplete(CaseKind kind, CaseChannel channel, ClientMood mood, CaseText text) {
        if (kind == null) {
            throw new Refused("cases_field.kind_missing");
        }
        if (channel == null) {
            throw new Refused("cases_field.channel_missing");
        }
        if (mood == null) {
            throw new Refused("cases_field.mood_missing");
        }
        demandComplete(text);
    }

    static void demandComplete(CaseText text) {
        for (Part part : PARTS) {
            if (part.of(text).length() < part.shortest()) {
                throw new Refused(FIELD + part.name() + "_missing", part.shortest());
            }
        }
    }

    /** A title, which a draft may lack. */
    static String title(String typed) {
        String title = typed == null ? "" : typed.strip();
        if (title.length() > LONGEST_TITLE) {
            throw new Refused("cases_field.title_long", LONGEST_TITLE);
        }
        if (PersonalTraces.hasRefused(title)) {
            throw new Refused("cases_field.title_number");
        }
        return title;
    }

    /** Tags as they are kept: in small letters, each once, with commas. */
    static String tags(String typed) {
        String tags = String.join(
                ", ",
                Arrays.stream((typed == null ? "" : typed).split("[,;\\n]"))
                        .map(tag -> tag.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList());
        if (!tags.matches("[\\p{L}\\p{N} ,-]*")) {
            throw new Refused("cases_field.tags_letters");
        }
        if (tags.length() > LONGEST_TAGS || tags.split(",").length > MOST_TAGS) {
            throw new Refused("cases_field.tags_many", MOST_TAGS, LONGEST_TAGS);
        }
        return tags;
    }

    /** As cases are searched: no database knows that ё is е. */
    static String search(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("\\s+", " ");
    }

    /** The language somebody writes in. */
    static Language language(CaseText text) {
        long cyrillic = text.whole()
                .chars()
                .filter(letter -> Character.UnicodeBlock.of(letter) == Character.UnicodeBlock.CYRILLIC)
                .count();
        long latin = text.whole()
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(letter -> letter >= 'a' && letter <= 'z')
                .count();
        return latin > cyrillic ? Language.EN : Language.RU;
    }

    /** A rating from 1 to 5. */
    static int difficulty(Integer rated) {
        if (rated == null || rated < LOWEST || rated > HIGHEST) {
            throw new Refused("cases_act.no_rating");
        }
        return rated;
    }
}
