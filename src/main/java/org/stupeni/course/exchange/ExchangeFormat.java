package org.stupeni.course.exchange;

import java.util.Locale;

/** The forms in which questions come and go. */
public enum ExchangeFormat {
    /** Moodle's text format. */
    GIFT("gift", "txt", "text/plain;charset=UTF-8"),
    /** The plainest of all: one right option, nothing else. */
    AIKEN("aiken", "txt", "text/plain;charset=UTF-8"),
    MOODLE_XML("moodle", "xml", "application/xml"),
    /** A package of 1EdTech's Question and Test Interoperability, or a single item of it. */
    QTI("qti", "zip", "application/zip"),
    /** The portal's own table of questions, CSV or XLSX. */
    SHEET("questions", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** The portal's own folder of a course, or of questions, as an archive. */
    FOLDER("course", "zip", "application/zip"),
    /** None of them. */
    NONE("file", "bin", "application/octet-stream");

    private final String name;
    private final String ending;
    private final String type;

    ExchangeFormat(String name, String ending, String type) {
        this.name = name;
        this.ending = ending;
        this.type = type;
    }

    /** What a file of it is called. */
    public String fileName() {
        return name + "." + ending;
    }

    public String type() {
        return type;
    }

    /** The word for it in keys and addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
