package org.stupeni.course.exchange.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Markdown in the making: paragraphs, lists, quotations and tables, with the marks of the words in them. */
final class MarkdownBlocks {

    private static final int MOST_COLUMNS = 40;

    /** A line break until its paragraph is done; a private letter, which no text has. */
    private static final String BREAK = "\uE010";

    /** A line of code that has something on it; a mark for code cannot hold several. */
    private static final Pattern CODE_LINE = Pattern.compile("[^\uE010\n]*[^\\s\\uE010\\u00A0][^\uE010\n]*");

    private static final Pattern BREAKS_AT_ENDS = Pattern.compile("^[\\s\u00A0\uE010]+|[\\s\u00A0\uE010]+$");

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final Deque<Container> containers = new ArrayDeque<>();
    private final Deque<Mark> marks = new ArrayDeque<>();
    private List<List<String>> rows;
    private String prefix = "";
    private boolean tight;

    /** What stands around blocks: before its first line stands something else than before the others. */
    private static final class Container {

        private final boolean list;
        private final String first;
        private final String rest;
        private int number;
        private boolean begun;

        Container(boolean list, int number, String first, String rest) {
            this.list = list;
            this.number = number;
            this.first = first;
            this.rest = rest;
        }

        String before() {
            String now = begun ? rest : first;
            begun = true;
            return now;
        }
    }

    private record Mark(String sign, int start) {}

    void text(String text) {
        line.append(text);
    }

    boolean isCode() {
        return marks.stream().anyMatch(mark -> mark.sign().equals("`"));
    }

    void mark(String sign) {
        boolean open = marks.stream().anyMatch(mark -> mark.sign().equals(sign));
        marks.push(new Mark(open || isCode() ? "" : sign, line.length()));
    }

    void endMark(String sign) {
        Mark mark = marks.poll();
        if (mark != null) {
            close(mark);
        }
    }

    private void close(Mark mark) {
        int start = Math.min(mark.start(), line.length());
        String inside = line.substring(start);
        String core = inside.strip();
        if (mark.sign().isEmpty() || core.isEmpty()) {
            return;
        }
        if (mark.sign().equals("`") && core.contains("`")) {
            line.setLength(start);
            line.append(inside.replace("`", "\\`"));
            return;
        }
        int lead = inside.indexOf(core);
        line.setLength(start);
        if (mark.sign().equals("`") && core.contains(BREAK)) {
            line.append(CODE_LINE.matcher(inside).replaceAll("`$0`"));
            return;
        }
        line.append(inside, 0, lead)
                .append(mark.sign())
                .append(core)
                .append(mark.sign())
                .append(inside.substring(lead + core.length()));
    }

    void lineBreak() {
        line.append(rows == null ? BREAK + "\n" : " ");
    }

    void heading(String sign) {
        paragraph();
        prefix = rows == null ? sign : "";
    }

    void list(int number) {
        paragraph();
        containers.push(new Container(true, number, "", ""));
    }

    void item() {
        paragraph();
        Container list = containers.peek();
        if (list == null || !list.list) {
            list = new Container(true, -1, "", "");
            containers.push(list);
        }
        String sign = list.number < 0 ? "- " : list.number++ + ". ";
        tight = list.begun || containers.size() > 1;
        list.begun = true;
        containers.push(new Container(false, 0, sign, " ".repeat(sign.length())));
    }

    void endItem() {
        paragraph();
        Container item = containers.peek();
        if (item != null && !item.list) {
            if (!item.begun) {
                write("\u00A0");
            }
            containers.pop();
        }
    }

    void quote() {
        paragraph();
        containers.push(new Container(false, 0, "> ", "> "));
    }

    void endContainer() {
        paragraph();
        containers.poll();
    }

    void table() {
        paragraph();
        if (rows == null) {
            rows = new ArrayList<>();
        }
    }

    void row() {
        if (rows != null) {
            endCell();
            rows.add(new ArrayList<>());
        }
    }

    void cell() {
        if (rows != null) {
            endCell();
            if (rows.isEmpty()) {
                rows.add(new ArrayList<>());
            }
            rows.get(rows.size() - 1).add("");
        }
    }

    private void endCell() {
        endMarks();
        String text = line.toString().strip().replace("|", "\\|");
        line.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        if (rows.isEmpty() || rows.get(rows.size() - 1).isEmpty()) {
            rows.add(new ArrayList<>(List.of(text)));
            return;
        }
        List<String> row = rows.get(rows.size() - 1);
        row.set(row.size() - 1, (row.get(row.size() - 1) + " " + text).strip());
    }

    void endTable() {
        if (rows == null) {
            return;
        }
        endCell();
        List<List<String>> whole = rows.stream().filter(row -> !row.isEmpty()).toList();
        rows = null;
        int columns =
                Math.min(MOST_COLUMNS, whole.stream().mapToInt(List::size).max().orElse(0));
        if (columns == 0) {
            return;
        }
        List<String> lines =
                whole.stream().map(row -> row(row, columns)).collect(Collectors.toCollection(ArrayList::new));
        lines.add(1, "|" + " --- |".repeat(columns));
        write(String.join("\n", lines));
    }

    private static String row(List<String> cells, int columns) {
        List<String> fitting = cells.subList(0, Math.min(cells.size(), columns - 1));
        String last = String.join(" ", cells.subList(fitting.size(), cells.size()));
        return "| " + fitting.stream().map(cell -> cell + " | ").collect(Collectors.joining()) + last + " |"
                + "  |".repeat(columns - fitting.size() - 1);
    }

    void block(String text) {
        paragraph();
        write(text);
    }

    /** Ends the paragraph; marks that are open go on in the next one. */
    void paragraph() {
        if (rows != null) {
            line.append(' ');
            return;
        }
        List<String> open = new ArrayList<>();
        marks.descendingIterator().forEachRemaining(mark -> open.add(mark.sign()));
        endMarks();
        String text = line.toString()
                .lines()
                .map(one -> one.strip().replaceAll(" {2,}", " "))
                .collect(Collectors.joining("\n"));
        line.setLength(0);
        text = BREAKS_AT_ENDS.matcher(text).replaceAll("").replace(BREAK, "\\");
        if (!text.isEmpty()) {
            write(prefix + text.lines().map(PlainMarkdown::line).collect(Collectors.joining("\n")));
            prefix = "";
        }
        open.forEach(sign -> marks.push(new Mark(sign, 0)));
    }

    private void endMarks() {
        while (!marks.isEmpty()) {
            close(marks.pop());
        }
    }

    private void write(String text) {
        if (out.length() > 0) {
            out.append('\n');
            if (!tight) {
                out.append(rest().stripTrailing()).append('\n');
            }
        }
        tight = false;
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.append('\n');
            }
            for (Iterator<Container> outside = containers.descendingIterator(); outside.hasNext(); ) {
                Container container = outside.next();
                out.append(container.list ? "" : container.before());
            }
            out.append(lines[i]);
        }
    }

    /** What stands before a blank line of the containers that have begun. */
    private String rest() {
        StringBuilder rest = new StringBuilder();
        for (Iterator<Container> outside = containers.descendingIterator(); outside.hasNext(); ) {
            Container container = outside.next();
            if (!container.begun) {
                break;
            }
            rest.append(container.rest);
        }
        return rest.toString();
    }

    String end() {
        endTable();
        paragraph();
        while (!containers.isEmpty()) {
            containers.pop();
        }
        return out.toString().strip();
    }
}
