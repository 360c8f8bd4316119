package org.stupeni.course.exchange;

/** How much of a file is read at most. What is beyond is refused with a sentence, never read in part. */
public final class Limits {

    private static final int MIB = 1024 * 1024;

    /** The bytes of a file as it is brought. */
    public static final int FILE = 20 * MIB;

    /** The files of an archive. */
    public static final int ENTRIES = 2_000;

    /** The bytes of all files of an archive together, unpacked. */
    public static final int UNPACKED = 64 * MIB;

    /** The bytes of one file of an archive, unpacked. */
    public static final int ENTRY = 20 * MIB;

    /** How many times larger a file may be than its packed form; small files are not asked. */
    public static final int RATIO = 100;

    /** The elements of one XML document, or of one question of a long one. */
    public static final int ELEMENTS = 50_000;

    /** How deep elements stand in each other. */
    public static final int DEPTH = 100;

    /** The questions of a file. */
    public static final int ITEMS = 2_000;

    /** The characters of one text of a question. */
    public static final int TEXT = 50_000;

    /** The bytes of one picture. */
    public static final int PICTURE = 5 * MIB;

    /** The notes of one report; what is beyond them is counted. */
    public static final int NOTES = 5_000;

    private Limits() {}
}
