package org.stupeni.certification.badge;

import java.util.Locale;

/** What was found out about a file or a credential that somebody brought. */
public enum Finding {
    /** Byte by byte the file that we handed out. */
    EXACT,
    /** The credential in the file is ours, the file around it is not the one we handed out. */
    CHANGED,
    /** A credential that we signed. */
    GENUINE,
    /** The record of a person that we signed. */
    RECORD,
    /** The record in the file is ours; the print around it is not what was signed. */
    RECORD_SHEET,
    /** We signed it, and yet there is no such certificate here. */
    UNKNOWN,
    /** It says that one of our keys signed it, which is not true of these words. */
    TAMPERED,
    /** It was signed with a key that was never ours. */
    FOREIGN,
    /** It is no signed credential. */
    UNSIGNED,
    /** The file holds no credential. */
    NOTHING,
    /** The file is locked by a password, so nothing can be found in it. */
    LOCKED;

    /** Its part of the keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The colour of its note in pages. */
    public String kind() {
        return switch (this) {
            case EXACT, GENUINE, RECORD -> "success";
            case RECORD_SHEET -> "info";
            case TAMPERED, UNSIGNED -> "danger";
            default -> "warning";
        };
    }
}
