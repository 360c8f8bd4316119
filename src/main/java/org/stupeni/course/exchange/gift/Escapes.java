package org.stupeni.course.exchange.gift;

/** The signs that GIFT escapes. While a file is taken apart they are private letters, which no text has. */
final class Escapes {

    private static final String SIGNS = "\\:#={}~n";
    private static final char FIRST = '\uE000';

    private Escapes() {}

    /** With a private letter for each escaped sign. */
    static String hide(String line) {
        if (line.indexOf('\\') < 0) {
            return line;
        }
        StringBuilder hidden = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            int sign = line.charAt(i) == '\\' && i + 1 < line.length() ? SIGNS.indexOf(line.charAt(i + 1)) : -1;
            if (sign >= 0) {
                hidden.append((char) (FIRST + sign));
                i++;
            } else {
                hidden.append(line.charAt(i));
            }
        }
        return hidden.toString();
    }

    /** As it stood in the file. */
    static String show(String hidden) {
        return replaced(hidden, "\\");
    }

    /** As its author meant it. */
    static String plain(String hidden) {
        return replaced(hidden, "").strip();
    }

    private static String replaced(String hidden, String before) {
        StringBuilder text = new StringBuilder(hidden.length());
        for (char letter : hidden.toCharArray()) {
            int sign = letter - FIRST;
            if (sign < 0 || sign >= SIGNS.length()) {
                text.append(letter);
            } else if (before.isEmpty() && SIGNS.charAt(sign) == 'n') {
                text.append('\n');
            } else {
                text.append(before).append(SIGNS.charAt(sign));
            }
        }
        return text.toString();
    }

    /** Escapes a text to be written. */
    static String escape(String plain) {
        return plain.replace("\\", "\\\\")
                .replaceAll("([:#={}~])", "\\\\$1")
                .replace("\r", "")
                .replace("\n", "\\n");
    }
}
