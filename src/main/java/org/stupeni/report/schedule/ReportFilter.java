package org.stupeni.report.schedule;

import org.stupeni.platform.Refused;

/** What a filter that is kept may be. */
final class ReportFilter {

    private ReportFilter() {}

    static void check(String filter) {
        if (filter.length() > ReportTable.LONGEST_FILTER) {
            throw new Refused("schedule_refused.long_filter");
        }
    }
}
