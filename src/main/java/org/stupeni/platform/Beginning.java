package org.stupeni.platform;

/** The beginning of a text that has no room as a whole. Pure. */
public final class Beginning {

    private Beginning() {}

    /** In one line, cut between words where there are any. */
    public static String of(String text, int longest) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= longest) {
            return line;
        }
        int end = line.lastIndexOf(' ', longest - 1);
        return line.substring(0, end < longest / 2 ? longest - 1 : end).replaceAll("[ ,;:–—-]+$", "") + "…";
    }
}
