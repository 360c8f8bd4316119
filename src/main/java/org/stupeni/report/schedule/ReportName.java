package org.stupeni.report.schedule;

import org.stupeni.platform.Refused;

/** What people call their views and reports. */
final class ReportName {

    static final int LONGEST = 80;

    private ReportName() {}

    /** The name without blanks around it. */
    static String of(String typed) {
        String name = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new Refused("schedule_refused.no_name");
        }
        if (name.length() > LONGEST) {
            throw new Refused("schedule_refused.long_name", LONGEST);
        }
        return name;
    }
}
