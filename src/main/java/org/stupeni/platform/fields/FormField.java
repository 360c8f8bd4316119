package org.stupeni.platform.fields;

import java.util.List;
import java.util.Map;

/** What is filled in at one place of a document. {@code key} is the key of the document. */
public sealed interface FormField {

    String key();

    /**
     * A word, an id or a number.
     *
     * @param number whether it is written as a number if it can be read as one
     * @param needed whether it is written even if it is empty
     */
    record Plain(String key, boolean number, boolean needed) implements FormField {}

    /**
     * One of a few words. A word that is none of them is kept and complained of by the reader.
     *
     * @param usual what is meant where nothing is written, and is then not written; null where there is nothing of the kind
     */
    record Pick(String key, List<String> values, String usual) implements FormField {

        public Pick {
            values = List.copyOf(values);
        }
    }

    /** Something that is so or is not.
     *
     * @param word what is written if it is
     */
    record Flag(String key, String word) implements FormField {}

    /**
     * Several short texts, one a line.
     *
     * @param needed whether it is written even if there are none
     * @param commas whether they stand in one line, with commas between them, which none of them can have
     */
    record Words(String key, boolean needed, boolean commas) implements FormField {

        public Words(String key, boolean needed) {
            this(key, needed, false);
        }

        public Words(String key) {
            this(key, false);
        }
    }

    /**
     * A text in both languages.
     *
     * @param needed whether a document without it is unfinished
     */
    record Both(String key, boolean needed) implements FormField {}

    /** Numbers by keys that only the document tells, such as the indicators that a reply speaks for; not written while all of them are empty. */
    record Numbers(String key) implements FormField {}

    /** Fields of a place of their own, which is not written while all of them are empty. */
    record Group(String key, List<FormField> fields) implements FormField {

        public Group {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A list of like parts.
     *
     * @param needed whether it is written even if it is empty
     */
    record Items(String key, int fewest, int most, boolean needed, List<FormField> fields) implements FormField {

        public Items {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One of several lists of fields, told apart by the first key of each.
     *
     * @param key of a field that says which; the document has no such key
     * @param cases the fields of each, in the order in which they are offered
     */
    record Cases(String key, Map<String, List<FormField>> cases) implements FormField {}
}
