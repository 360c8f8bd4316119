package org.stupeni.course.exchange;

import java.util.List;
import org.stupeni.platform.Language;
import org.stupeni.platform.ProblemWords;
import org.stupeni.platform.Texts;

/**
 * Something a person has to know about a file or a question of it, as a key of the texts with its arguments.
 *
 * @param place where it stands; null in what is said of an export
 */
public record Note(Weight weight, String key, List<Object> arguments, Place place) {

    /** Its argument is the name of a kind of questions. */
    static final String UNKNOWN_KIND = "exchange_item.unknown";

    /** Its argument is what the rules of the portal's own documents say, in English. */
    static final String OWN_PROBLEM = "exchange_folder.problem";

    private static final int LONGEST_ARGUMENT = 200;

    /** What a note means for the question. */
    public enum Weight {
        /** Good to know; nothing of the question is lost. */
        INFO,
        /** Something a person must add before the question can be published. */
        TO_DO,
        /** Something of the source has no place here, or of ours none there. */
        LOSS,
        /** It could not be read. */
        FAULT
    }

    public Note {
        arguments = arguments.stream().map(Note::fitting).toList();
    }

    public static Note of(Weight weight, Place place, String key, Object... arguments) {
        return new Note(weight, key, List.of(arguments), place);
    }

    /** The sentence. */
    public String in(Language language) {
        return switch (key) {
            case UNKNOWN_KIND -> Texts.of(language, key, ForeignKinds.named(first(), language));
            case OWN_PROBLEM -> Texts.of(language, key, ProblemWords.of(first(), language));
            default -> Texts.of(language, key, arguments.toArray());
        };
    }

    private String first() {
        return String.valueOf(arguments.get(0));
    }

    private static Object fitting(Object argument) {
        if (argument instanceof Number) {
            return argument;
        }
        String text = String.valueOf(argument).replaceAll("[\\p{Cntrl}]+", " ").strip();
        return text.length() > LONGEST_ARGUMENT ? text.substring(0, LONGEST_ARGUMENT) + "…" : text;
    }
}
