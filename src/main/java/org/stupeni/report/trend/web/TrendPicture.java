package org.stupeni.report.trend.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.stupeni.framework.Framework;
import org.stupeni.report.trend.MonthCount;
import org.stupeni.report.trend.web.TrendLine.Bar;

/** Months of held levels as stacked columns in a picture of height 100; the highest column fills it. Pure. */
final class TrendPicture {

    static final double HEIGHT = 100;

    /** On a phone there is room for the words of every third column. */
    private static final int EVERY = 3;

    private TrendPicture() {}

    /** The months of one competency, oldest first. */
    static List<TrendLine> of(List<MonthCount> counts, String competency) {
        SortedMap<LocalDate, Map<Integer, Long>> days = new TreeMap<>();
        Map<LocalDate, Map<Integer, Long>> reached = new HashMap<>();
        counts.stream().filter(count -> count.competency().equals(competency)).forEach(count -> {
            days.computeIfAbsent(count.day(), key -> new TreeMap<>())
                    .merge(count.level(), (long) count.people(), Long::sum);
            reached.computeIfAbsent(count.day(), key -> new TreeMap<>())
                    .merge(count.level(), (long) count.reached(), Long::sum);
        });
        long highest =
                days.values().stream().mapToLong(TrendPicture::held).max().orElse(0);
        List<TrendLine> lines = new ArrayList<>();
        days.forEach((day, levels) -> lines.add(new TrendLine(
                day,
                byLevel(levels),
                byLevel(reached.get(day)),
                levels.getOrDefault(Framework.LOWEST, 0L),
                bars(levels, highest))));
        return lines;
    }

    /** The columns of a picture that has room for so many at least. */
    static List<TrendColumn> columns(List<TrendLine> lines, int fewest, Locale locale) {
        DateTimeFormatter month = DateTimeFormatter.ofPattern("LLL yy", locale);
        List<TrendColumn> columns = new ArrayList<>();
        for (int place = 0; place < lines.size(); place++) {
            TrendLine line = lines.get(place);
            boolean often = (lines.size() - 1 - place) % EVERY == 0;
            columns.add(new TrendColumn(line.held(), month.format(line.day()), often));
        }
        while (columns.size() < fewest) {
            columns.add(new TrendColumn(null, null, false));
        }
        return columns;
    }

    private static List<Long> byLevel(Map<Integer, Long> levels) {
        return IntStream.rangeClosed(Framework.LOWEST + 1, Framework.HIGHEST)
                .mapToObj(level -> levels.getOrDefault(level, 0L))
                .toList();
    }

    private static long held(Map<Integer, Long> levels) {
        return levels.entrySet().stream()
                .filter(level -> level.getKey() > Framework.LOWEST)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private static List<Bar> bars(Map<Integer, Long> levels, long highest) {
        List<Bar> bars = new ArrayList<>();
        double top = HEIGHT;
        for (int level = Framework.LOWEST + 1; level <= Framework.HIGHEST; level++) {
            long people = levels.getOrDefault(level, 0L);
            if (people > 0) {
                double height = Math.round(people * HEIGHT * 100 / highest) / 100.0;
                top = Math.max(0, top - height);
                bars.add(new Bar(level, Math.round(top * 100) / 100.0, height));
            }
        }
        return bars;
    }
}
