package org.stupeni.content;

import java.util.Comparator;

/**
 * Something in the courses that breaks a rule.
 *
 * @param file the path below the folder of courses
 * @param line from 1; 0 for the file as a whole
 * @param place ids and keys that lead to it within the file; empty for the file as a whole
 * @param problem what is wrong
 * @param text the words it is about; may be empty
 */
record Finding(String file, int line, String place, String problem, String text) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER =
            Comparator.comparing(Finding::file).thenComparing(Finding::line).thenComparing(Finding::toString);

    Finding(Passage passage, String problem, String text) {
        this(passage.file(), passage.line(), passage.place(), problem, text);
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file
                + (line > 0 ? ":" + line : "")
                + (place.isEmpty() ? "" : " [" + place + "]")
                + ": "
                + problem
                + (text.isEmpty() ? "" : ": " + text);
    }
}
