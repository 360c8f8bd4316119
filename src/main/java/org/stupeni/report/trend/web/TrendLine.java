package org.stupeni.report.trend.web;

import java.time.LocalDate;
import java.util.List;

/**
 * A month of a competency as a column of stacked levels.
 *
 * @param people by level, from 2 to 5
 * @param reached whose evidence reached exactly these levels, held or not
 * @param bars what is drawn of them, from below
 */
public record TrendLine(LocalDate day, List<Long> people, List<Long> reached, long none, List<Bar> bars) {

    /**
     * A part of a drawn column.
     *
     * @param y from the top, as the picture's height is 100
     */
    public record Bar(int level, double y, double height) {}

    public long held() {
        return people.stream().mapToLong(Long::longValue).sum();
    }
}
