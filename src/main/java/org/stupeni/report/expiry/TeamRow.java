package org.stupeni.report.expiry;

import java.time.YearMonth;
import java.util.Map;
import org.stupeni.platform.LocalText;

/**
 * What ends in a department with all below it.
 *
 * @param parts whether there are departments below it
 * @param months how many held levels end, by month
 */
public record TeamRow(Long id, LocalText name, boolean parts, Map<YearMonth, Long> months) {

    public long in(YearMonth month) {
        return months.getOrDefault(month, 0L);
    }

    public long count() {
        return months.values().stream().mapToLong(Long::longValue).sum();
    }
}
