package org.stupeni.course.exchange.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plain text as Markdown that reads the same. */
public final class PlainMarkdown {

    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern LINE_START = Pattern.compile("^(#{1,6}(?=\\s|$)|>|[-+*](?=\\s|$)|=+$|-+$|:::|~~~)");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final Pattern TABLE_RULE = Pattern.compile("^[|:\\s-]*-[|:\\s-]*$");
    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]{1,32};)");
    private static final String PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private PlainMarkdown() {}

    /** Paragraphs at blank lines; lines stay lines. */
    public static String of(String plain) {
        String text = plain.strip();
        return BLANK_LINES
                .splitAsStream(text)
                .map(paragraph -> paragraph
                        .lines()
                        .map(line -> line(inline(line.strip())))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining("\\\n")))
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** Escapes what would begin a block at the start of a line. */
    static String line(String escaped) {
        String safe = LINE_START.matcher(escaped).replaceFirst("\\\\$1");
        safe = NUMBER.matcher(safe).replaceFirst("$1\\\\$2");
        return safe.startsWith("\\") || !TABLE_RULE.matcher(safe).matches() ? safe : "\\" + safe;
    }

    /** Escapes what would be a mark within a line. */
    static String inline(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        boolean links = text.contains("](") || text.contains("]:") || text.contains("][");
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '_') {
                int end = i;
                while (end < text.length() && text.charAt(end) == '_') {
                    end++;
                }
                safe.append(underscores(text, i, end));
                i = end - 1;
                continue;
            }
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            boolean marked = switch (letter) {
                case '\\' -> PUNCTUATION.indexOf(after) >= 0 || after == '\n';
                case '`' -> true;
                case '*' -> !(isSpace(before) && isSpace(after)) || i == 0;
                case '[' -> links;
                case '<' -> Character.isLetter(after) || "/!?".indexOf(after) >= 0;
                default -> false;
            };
            if (marked) {
                safe.append('\\');
            }
            safe.append(letter);
        }
        return ENTITY.matcher(safe).replaceAll("\\\\&");
    }

    /** A run of underscores within a word is no mark; of one between spaces, as it stands for a gap, only the first is escaped. */
    private static String underscores(String text, int start, int end) {
        boolean wordBefore = start > 0 && Character.isLetterOrDigit(text.charAt(start - 1));
        boolean wordAfter = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
        if (wordBefore && wordAfter) {
            return "_".repeat(end - start);
        }
        boolean alone =
                (start == 0 || isSpace(text.charAt(start - 1))) && (end == text.length() || isSpace(text.charAt(end)));
        return alone ? "\\_" + "_".repeat(end - start - 1) : "\\_".repeat(end - start);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter);
    }
}
