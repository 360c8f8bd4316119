package org.stupeni.course.exchange;

/**
 * Where something stands in what was brought.
 *
 * @param file the name of the file, in an archive its path there
 * @param line from 1; 0 where it is the file as a whole
 * @param element the element of an XML file or the column of a table; empty where there is none
 */
public record Place(String file, int line, String element) {

    public static Place of(String file) {
        return new Place(file, 0, "");
    }

    public static Place of(String file, int line) {
        return new Place(file, line, "");
    }
}
