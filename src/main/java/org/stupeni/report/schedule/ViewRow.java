package org.stupeni.report.schedule;

import java.time.Instant;

/** A saved view as its owner's pages show it. */
public record ViewRow(Long id, ReportTable table, String filter, String name, Instant savedAt) {

    /** Opens the table with this filter. */
    public String address() {
        return table.page() + (filter.isEmpty() ? "" : "?" + filter);
    }
}
