package org.stupeni.course.exchange;

/** How a text of a file is written. */
public enum TextFormat {
    HTML,
    MARKDOWN,
    PLAIN,
    /** Plain text whose lines stay lines, in which some HTML may stand: Moodle's "auto-format". */
    AUTO
}
