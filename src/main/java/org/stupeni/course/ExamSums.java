package org.stupeni.course;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * What a blueprint that is being written comes to: whether the bank can serve each row, how many points there are, and how long reading takes. Pure.
 *
 * @param rows in the order of the blueprint
 * @param clash the first row, from 0, that gets too few questions because others draw from the same ones
 * @param clashOfThree the same for three papers without a repeated question; nothing where the bank serves them
 * @param questions as many points can be earned
 * @param reading a whole paper once
 */
public record ExamSums(
        List<Row> rows, OptionalInt clash, OptionalInt clashOfThree, int questions, ReadingTime reading) {

    private static final int PAPERS = 3;

    /**
     * A question of the bank, as far as it is written.
     *
     * @param module of its lesson; empty where there is no such lesson
     * @param difficulty 0 where there is none
     */
    public record Item(String id, String module, String indicator, int difficulty, ReadingTime.Words words) {}

    /**
     * A row of the blueprint.
     *
     * @param has how many questions fit it
     * @param needs how many have to
     * @param papers how many papers it can serve without a repeated question, if no other row takes them
     */
    public record Row(int count, int has, int needs, int papers) {

        public boolean isShort() {
            return has < needs;
        }
    }

    public static ExamSums of(List<Exam.Draw> draw, List<Item> bank, ToIntFunction<String> levelOf) {
        Set<String> fixed = draw.stream().flatMap(row -> row.fix().stream()).collect(Collectors.toSet());
        List<List<Item>> pools = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Exam.Draw row : draw) {
            List<Item> pool = bank.stream()
                    .filter(item -> fits(item, row, fixed, levelOf))
                    .toList();
            pools.add(pool);
            int papers = row.count() == 0 ? 0 : row.fix().isEmpty() ? pool.size() / row.count() : PAPERS;
            rows.add(new Row(row.count(), pool.size(), Shortage.needed(row), papers));
        }
        return new ExamSums(
                List.copyOf(rows),
                clash(draw, pools, 1),
                clash(draw, pools, PAPERS),
                draw.stream().mapToInt(Exam.Draw::count).sum(),
                ReadingTime.of(
                        draw,
                        pools.stream()
                                .map(pool -> pool.stream().map(Item::words).toList())
                                .toList()));
    }

    private static boolean fits(Item item, Exam.Draw row, Set<String> fixed, ToIntFunction<String> levelOf) {
        if (!row.fix().isEmpty()) {
            return row.fix().contains(item.id());
        }
        return !fixed.contains(item.id())
                && (row.module() == null || row.module().equals(item.module()))
                && (row.indicator() == null || row.indicator().equals(item.indicator()))
                && (row.level() == null || row.level() == levelOf.applyAsInt(item.indicator()))
                && (row.difficulties().isEmpty() || row.difficulties().contains(item.difficulty()));
    }

    /** The same questions stand in every paper that names them, so these are asked for once. */
    private static OptionalInt clash(List<Exam.Draw> draw, List<List<Item>> pools, int papers) {
        List<Integer> counts = draw.stream()
                .map(row -> row.count() * (row.fix().isEmpty() ? papers : 1))
                .toList();
        return Drawable.firstThatCannot(counts, pools).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
