package org.stupeni.report.expiry;

import java.time.YearMonth;
import java.util.Map;

/**
 * What ends in a month.
 *
 * @param levels how many held levels end, by level
 * @param minutes of trainers and observers, for renewing all of them if small checks renew none
 */
public record MonthRow(YearMonth month, Map<Integer, Long> levels, long minutes) {

    public long count() {
        return levels.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Hours, rounded up. */
    public long hours() {
        return (minutes + 59) / 60;
    }
}
