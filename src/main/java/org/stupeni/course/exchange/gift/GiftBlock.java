package org.stupeni.course.exchange.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of a GIFT file between blank lines, its comments taken out.
 *
 * @param line where it begins, from 1
 * @param text with escaped signs replaced by private letters, see {@link Escapes}
 */
record GiftBlock(int line, String text, String id, List<String> tags) {

    private static final Pattern MARK = Pattern.compile("\\[(id|tag):((?:\\\\]|[^]]){1,200})]");
    private static final Pattern BEGINS = Pattern.compile("^\\s*(::|\\$CATEGORY\\s*:|//).*", Pattern.DOTALL);

    boolean isCategory() {
        return text.startsWith("$CATEGORY");
    }

    /** The category it names. */
    String category() {
        return Escapes.plain(text.substring(text.indexOf(':') + 1)
                .lines()
                .findFirst()
                .orElse("")
                .strip());
    }

    /** The pieces of a file. */
    static List<GiftBlock> of(String file) {
        return new Splitter().split(file.split("\n", -1));
    }

    /** Walks through the lines of a file. */
    private static final class Splitter {

        private final List<GiftBlock> blocks = new ArrayList<>();
        private final List<String> open = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private String id = "";
        private int begun;
        private int depth;

        List<GiftBlock> split(String[] lines) {
            for (int i = 0; i < lines.length; i++) {
                String line = Escapes.hide(lines[i]);
                String stripped = line.strip();
                boolean fresh = i > 0
                        && lines[i - 1].isBlank()
                        && BEGINS.matcher(stripped).matches();
                if (depth > 0 && fresh) {
                    end();
                }
                if (stripped.startsWith("//")) {
                    comment(stripped);
                } else if (stripped.startsWith("$CATEGORY") && depth == 0) {
                    end();
                    begin(i, stripped);
                    end();
                } else if (stripped.isEmpty() && depth == 0) {
                    end();
                } else {
                    begin(i, line);
                    depth = Math.max(0, depth + count(line, '{') - count(line, '}'));
                }
            }
            end();
            return blocks;
        }

        private void begin(int at, String line) {
            if (open.isEmpty()) {
                begun = at + 1;
            }
            open.add(line);
        }

        private void comment(String line) {
            Matcher marks = MARK.matcher(Escapes.show(line));
            while (marks.find()) {
                if (marks.group(1).equals("id")) {
                    id = marks.group(2).replace("\\]", "]");
                } else {
                    tags.add(marks.group(2).replace("\\]", "]"));
                }
            }
        }

        private void end() {
            depth = 0;
            String text = String.join("\n", open).strip();
            open.clear();
            if (!text.isEmpty()) {
                boolean category = text.startsWith("$CATEGORY");
                blocks.add(new GiftBlock(begun, text, category ? "" : id, category ? List.of() : List.copyOf(tags)));
                if (!category) {
                    id = "";
                    tags.clear();
                }
            }
        }

        private static int count(String line, char sign) {
            return (int) line.chars().filter(letter -> letter == sign).count();
        }
    }
}
