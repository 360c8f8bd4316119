package org.stupeni.report.schedule;

import java.time.Instant;
import org.stupeni.platform.Fact;

/**
 * Something happened to a schedule or to a file of a report.
 *
 * @param who whose it is
 * @param what as the trail names it
 * @param which the schedule or the file, as the trail names it
 * @param id its id
 */
public record ReportHappened(Long who, String what, String which, Long id, Instant when) implements Fact {

    private static final String MADE = "report.file-made";
    private static final String FAILED = "report.file-failed";
    private static final String REFUSED = "report.file-refused";

    static ReportHappened ofSchedule(String verb, Long owner, Long scheduleId, Instant when) {
        return new ReportHappened(owner, "report.schedule-" + verb, "report-schedule:" + scheduleId, scheduleId, when);
    }

    static ReportHappened asked(Long owner, Long runId, Instant when) {
        return ofFile("report.file-asked", owner, runId, when);
    }

    static ReportHappened made(Long owner, Long runId, Instant when) {
        return ofFile(MADE, owner, runId, when);
    }

    static ReportHappened failed(Long owner, Long runId, Instant when) {
        return ofFile(FAILED, owner, runId, when);
    }

    static ReportHappened refused(Long owner, Long runId, Instant when) {
        return ofFile(REFUSED, owner, runId, when);
    }

    static ReportHappened taken(Long by, Long runId, Instant when) {
        return ofFile("report.file-taken", by, runId, when);
    }

    private static ReportHappened ofFile(String what, Long owner, Long runId, Instant when) {
        return new ReportHappened(owner, what, "report-file:" + runId, runId, when);
    }

    public boolean isMade() {
        return what.equals(MADE);
    }

    public boolean isFailed() {
        return what.equals(FAILED);
    }

    /** Whether no file was made because its owner has no right to it any more. */
    public boolean isRefused() {
        return what.equals(REFUSED);
    }
}
