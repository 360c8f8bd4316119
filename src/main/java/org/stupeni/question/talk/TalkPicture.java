package org.stupeni.question.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The picture of a conversation: rows of boxes from the start down, lines from the bottom of one to the top of another. No box lies on another one, and no
 * line goes through a box: where it passes a row, it has a place of its own in it (Sugiyama's layers).
 *
 * @param boxes by the numbers of the places
 */
public record TalkPicture(int width, int height, List<Box> boxes, List<Line> lines) {

    public static final int BOX_WIDTH = 168;
    public static final int BOX_HEIGHT = 64;
    private static final int LANE = 20;
    private static final int GAP = 28;
    private static final int FALL = 52;
    private static final int EDGE = 28;
    private static final int SWEEPS = 12;
    private static final int HEAD = 8;

    /** Where a place stands: its upper left corner. */
    public record Box(int place, int x, int y) {

        int middle() {
            return x + BOX_WIDTH / 2;
        }
    }

    /**
     * What leads from one place to another.
     *
     * @param path of the line, as SVG has it
     * @param head of its arrow
     * @param isBack whether it leads to where one has come from
     */
    public record Line(int from, int to, String path, String head, boolean isBack) {}

    /** Something with a place in a row: a box, or a lane in which a line passes. */
    private static final class Slot {
        final int row;
        final boolean box;
        final List<Slot> above = new ArrayList<>();
        final List<Slot> below = new ArrayList<>();
        int order;
        int x;

        Slot(int row, boolean box, int order) {
            this.row = row;
            this.box = box;
            this.order = order;
        }

        int width() {
            return box ? BOX_WIDTH : LANE;
        }

        int middle() {
            return x + width() / 2;
        }
    }

    public static TalkPicture of(TalkGraph graph) {
        int[] rowOf = TalkLayers.of(graph);
        List<List<Slot>> rows = new ArrayList<>();
        IntStream.rangeClosed(0, IntStream.of(rowOf).max().orElse(-1)).forEach(row -> rows.add(new ArrayList<>()));
        List<Slot> boxes = new ArrayList<>();
        for (int row : rowOf) {
            boxes.add(slot(rows, row, true));
        }
        List<TalkLayers.Link> links = TalkLayers.links(graph);
        List<List<Slot>> chains = new ArrayList<>();
        for (TalkLayers.Link link : links) {
            chains.add(chain(rows, boxes.get(link.upper()), boxes.get(link.lower())));
        }
        untangle(rows);
        int width = place(rows);
        List<Box> placed = IntStream.range(0, boxes.size())
                .mapToObj(i -> new Box(i, boxes.get(i).x, top(rowOf[i])))
                .toList();
        List<Line> lines = IntStream.range(0, links.size())
                .mapToObj(i -> line(links.get(i), chains.get(i)))
                .toList();
        return new TalkPicture(width, rows.isEmpty() ? 0 : top(rows.size()) - FALL + EDGE, placed, lines);
    }

    private static int top(int row) {
        return EDGE + row * (BOX_HEIGHT + FALL);
    }

    private static Slot slot(List<List<Slot>> rows, int row, boolean box) {
        Slot slot = new Slot(row, box, rows.get(row).size());
        rows.get(row).add(slot);
        return slot;
    }

    /** The slots that a line goes through, from the upper box to the lower one. */
    private static List<Slot> chain(List<List<Slot>> rows, Slot upper, Slot lower) {
        List<Slot> chain = new ArrayList<>(List.of(upper));
        for (int row = upper.row + 1; row < lower.row; row++) {
            chain.add(slot(rows, row, false));
        }
        if (upper != lower) {
            chain.add(lower);
        }
        for (int i = 1; i < chain.size(); i++) {
            chain.get(i - 1).below.add(chain.get(i));
            chain.get(i).above.add(chain.get(i - 1));
        }
        return chain;
    }

    /** Each slot goes to the middle of those it is joined with, row by row, down and up in turn; the order with the fewest crossings stays. */
    private static void untangle(List<List<Slot>> rows) {
        int fewest = crossings(rows);
        List<List<Slot>> best = copy(rows);
        for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
            boolean down = sweep % 2 == 0;
            for (int i = 0; i < rows.size(); i++) {
                order(rows.get(down ? i : rows.size() - 1 - i), down);
            }
            int now = crossings(rows);
            if (now < fewest) {
                fewest = now;
                best = copy(rows);
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.set(i, best.get(i));
            number(rows.get(i));
        }
    }

    private static void order(List<Slot> row, boolean down) {
        row.sort(Comparator.comparingDouble(slot -> (down ? slot.above : slot.below)
                .stream().mapToInt(other -> other.order).average().orElse(slot.order)));
        number(row);
    }

    private static void number(List<Slot> row) {
        for (int i = 0; i < row.size(); i++) {
            row.get(i).order = i;
        }
    }

    private static List<List<Slot>> copy(List<List<Slot>> rows) {
        return new ArrayList<>(rows.stream().<List<Slot>>map(ArrayList::new).toList());
    }

    private static int crossings(List<List<Slot>> rows) {
        int crossings = 0;
        for (List<Slot> row : rows) {
            for (Slot left : row) {
                for (Slot right : row) {
                    if (left.order < right.order) {
                        crossings += left.below.stream()
                                .mapToInt(one -> (int) right.below.stream()
                                        .filter(other -> other.order < one.order)
                                        .count())
                                .sum();
                    }
                }
            }
        }
        return crossings;
    }

    /** Sets the slots of each row side by side, the rows about one middle; tells how wide all of it is. */
    private static int place(List<List<Slot>> rows) {
        int widest = rows.stream().mapToInt(TalkPicture::width).max().orElse(0);
        for (List<Slot> row : rows) {
            int x = EDGE + (widest - width(row)) / 2;
            for (Slot slot : row) {
                slot.x = x;
                x += slot.width() + GAP;
            }
        }
        return rows.isEmpty() ? 0 : widest + 2 * EDGE;
    }

    private static int width(List<Slot> row) {
        return row.stream().mapToInt(Slot::width).sum() + (row.size() - 1) * GAP;
    }

    private static Line line(TalkLayers.Link link, List<Slot> chain) {
        if (chain.size() < 2) {
            return loop(link, chain.get(0));
        }
        Slot first = chain.get(0);
        int x = first.middle();
        int y = top(first.row) + BOX_HEIGHT;
        int begin = link.isBack() ? y + HEAD : y;
        StringBuilder path = new StringBuilder(format("M%d %d", x, begin));
        y = begin;
        for (Slot slot : chain.subList(1, chain.size())) {
            boolean arrives = slot.box && !link.isBack();
            int top = top(slot.row) - (arrives ? HEAD : 0);
            int half = (top - y) / 2;
            path.append(format("C%d %d %d %d %d %d", x, y + half, slot.middle(), top - half, slot.middle(), top));
            x = slot.middle();
            y = top(slot.row) + BOX_HEIGHT;
            if (!slot.box) {
                path.append(format("V%d", y));
            }
        }
        Slot last = chain.get(chain.size() - 1);
        String head = link.isBack()
                ? format("M%d %dl-5 %dh10z", first.middle(), top(first.row) + BOX_HEIGHT, HEAD)
                : format("M%d %dl-5 -%dh10z", last.middle(), top(last.row), HEAD);
        return new Line(link.from(), link.to(), path.toString(), head, link.isBack());
    }

    /** A reply that leads to the very place it is given at: beside the box. */
    private static Line loop(TalkLayers.Link link, Slot box) {
        int x = box.x + BOX_WIDTH;
        int y = top(box.row) + BOX_HEIGHT / 4;
        int low = y + BOX_HEIGHT / 2;
        return new Line(
                link.from(),
                link.to(),
                format("M%d %dC%d %d %d %d %d %d", x, y, x + GAP - 4, y, x + GAP - 4, low, x + HEAD, low),
                format("M%d %dl%d -5v10z", x, low, HEAD),
                true);
    }

    private static String format(String pattern, Object... numbers) {
        return String.format(Locale.ROOT, pattern, numbers);
    }
}
