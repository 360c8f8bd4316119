package org.stupeni.course.exchange;

import java.util.List;

/** A file, or a part of it, that cannot be read. The only exception of this room: readers turn it into a note of the report. */
public class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Object> arguments;
    private final int line;

    public Unreadable(String key, Object... arguments) {
        this(0, key, arguments);
    }

    public Unreadable(int line, String key, Object... arguments) {
        super(key);
        this.line = line;
        this.arguments = List.of(arguments);
    }

    public int line() {
        return line;
    }

    /** The same as a note. */
    public Note note(String file) {
        return new Note(Note.Weight.FAULT, getMessage(), arguments, Place.of(file, line));
    }
}
