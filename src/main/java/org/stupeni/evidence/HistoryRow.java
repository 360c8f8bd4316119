package org.stupeni.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A level that a person's evidence reached, from which day on, as it was written then.
 *
 * @param framework the number of the framework's version that said so
 */
public record HistoryRow(
        Long employeeId, String competency, int level, LocalDate from, int framework, Instant writtenAt) {

    /**
     * What is told of these rows: where a later one begins on the same or an earlier day, as it is when the clocks of two servers differ, the later one is right from its
     * day on, and what was written before about these days no longer stands. It is what {@link LevelHistory#reachedOn} answers for every day.
     *
     * @param lastFirst of one person, each competency's rows the last written first
     */
    static List<HistoryRow> standing(List<HistoryRow> lastFirst) {
        Map<String, LocalDate> told = new HashMap<>();
        return lastFirst.stream()
                .filter(row -> {
                    LocalDate since = told.get(row.competency());
                    if (since != null && !row.from().isBefore(since)) {
                        return false;
                    }
                    told.put(row.competency(), row.from());
                    return true;
                })
                .sorted(Comparator.comparing(HistoryRow::from).reversed().thenComparing(HistoryRow::competency))
                .toList();
    }
}
