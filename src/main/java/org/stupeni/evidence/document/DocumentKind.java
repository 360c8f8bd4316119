package org.stupeni.evidence.document;

/** What a document speaks for. The names are kept in rows. */
public enum DocumentKind {
    /** A course taken elsewhere, in the place of one here. */
    COURSE,
    /** A colleague was mentored. */
    MENTORING,
    PROJECT;

    /** Nothing for any other text. */
    public static DocumentKind named(String text) {
        for (DocumentKind kind : values()) {
            if (kind.name().equalsIgnoreCase(text)) {
                return kind;
            }
        }
        return null;
    }
}
