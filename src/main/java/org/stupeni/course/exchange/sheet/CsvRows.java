package org.stupeni.course.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a CSV file as RFC 4180 has them, separated by semicolons, commas or tabs.
 *
 * @param line where the row begins
 */
record CsvRows(int line, List<String> values) {

    /** The portal and careful tools put an apostrophe before what a spreadsheet would compute. */
    private static final Pattern GUARDED =
            Pattern.compile("^'(?=[\\s\u00A0]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\\t\\r\\n])");

    private static final int MOST_CELLS = 200;

    /** So many spaces may stand before a quoted cell. */
    private static final int MOST_SPACES = 10;

    static List<CsvRows> of(String text, int mostRows) {
        return new Scanner(text, separator(text)).rows(mostRows);
    }

    /** The separator that the first line has most of. */
    static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ';';
        for (char candidate : new char[] {',', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(letter -> letter == sign).count();
    }

    /** Walks through the signs of a file. */
    private static final class Scanner {

        private final String text;
        private final char separator;
        private final List<CsvRows> rows = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private List<String> values = new ArrayList<>();
        private int line = 1;
        private int begun = 1;
        private boolean quoted;

        Scanner(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<CsvRows> rows(int most) {
            for (int i = 0; i < text.length() && rows.size() < most; i++) {
                char sign = text.charAt(i);
                if (quoted) {
                    i = inside(sign, i);
                } else if (sign == '"'
                        && cell.length() < MOST_SPACES
                        && cell.toString().isBlank()) {
                    cell.setLength(0);
                    quoted = true;
                } else if (sign == separator) {
                    endCell();
                } else if (sign == '\n') {
                    endRow();
                } else {
                    cell.append(sign);
                }
                line += sign == '\n' ? 1 : 0;
                begun = values.isEmpty() && cell.length() == 0 && !quoted ? line : begun;
            }
            if (rows.size() < most && (cell.length() > 0 || !values.isEmpty())) {
                endRow();
            }
            return rows;
        }

        private int inside(char sign, int at) {
            if (sign != '"') {
                cell.append(sign);
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                return at + 1;
            } else {
                quoted = false;
            }
            return at;
        }

        private void endCell() {
            if (values.size() < MOST_CELLS) {
                values.add(GUARDED.matcher(cell).replaceFirst(""));
            }
            cell.setLength(0);
        }

        private void endRow() {
            endCell();
            rows.add(new CsvRows(begun, values));
            values = new ArrayList<>();
        }
    }
}
