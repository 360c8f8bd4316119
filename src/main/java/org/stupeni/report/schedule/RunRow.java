package org.stupeni.report.schedule;

import java.time.Instant;
import org.stupeni.platform.Language;
import org.stupeni.platform.sheet.SheetFormat;

/**
 * A file of a report as its owner's page shows it.
 *
 * @param scheduleId null where it was asked for once
 * @param tries how often somebody began to make it
 * @param asOf the moment its rows were read from, null as long as nobody has begun
 * @param rows without the headings; with the three after it null until it is made
 * @param words the filter in words
 * @param gone what of the filter meant nothing any more, or null
 * @param failure why it was not made, or null
 */
public record RunRow(
        Long id,
        Long scheduleId,
        Long employeeId,
        ReportTable table,
        String filter,
        String name,
        String formatName,
        String languageCode,
        RunState state,
        Instant askedAt,
        int tries,
        Instant asOf,
        Instant finishedAt,
        Long rows,
        Long bytes,
        String sha256,
        String words,
        String gone,
        Failure failure,
        Instant deletedAt) {

    public SheetFormat format() {
        return SheetFormat.valueOf(formatName);
    }

    public Language language() {
        return Language.ofCode(languageCode).orElse(Language.RU);
    }

    public boolean isDone() {
        return state == RunState.DONE;
    }

    /** Whether there is no file and none will come, so that only a new one helps. */
    public boolean isGoneForGood() {
        return state == RunState.DELETED || state == RunState.FAILED || state == RunState.REFUSED;
    }

    /** Whether it was tried and will be tried again. */
    public boolean isTriedAgain() {
        return state == RunState.WAITING && tries > 0;
    }
}
