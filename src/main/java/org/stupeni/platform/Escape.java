package org.stupeni.platform;

/** Plain text inside HTML: what a person typed, and names of a document, are no markup. */
public final class Escape {

    private Escape() {}

    public static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
