package org.stupeni.platform;

/**
 * Something wrong in a document that a person wrote: where it stands and what is wrong, in English as the format is.
 *
 * @param file the path below the folder of courses
 * @param line the line, from 1; 0 for the file as a whole
 */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + message;
    }
}
