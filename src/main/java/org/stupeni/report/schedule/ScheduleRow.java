package org.stupeni.report.schedule;

import java.time.Instant;
import java.time.LocalTime;
import org.stupeni.platform.Language;
import org.stupeni.platform.sheet.SheetFormat;

/**
 * A schedule as its owner's pages show it.
 *
 * @param edits how often it was saved
 * @param minute the time of the day in minutes after midnight
 * @param pausedAt null while it runs
 * @param stoppedAt when the owner had no right to it any more, or null
 */
public record ScheduleRow(
        Long id,
        long edits,
        Long employeeId,
        ReportTable table,
        String filter,
        String name,
        String formatName,
        String languageCode,
        Rhythm.Kind kind,
        int day,
        int minute,
        Instant nextAt,
        Instant pausedAt,
        Instant stoppedAt) {

    public SheetFormat format() {
        return SheetFormat.valueOf(formatName);
    }

    public Language language() {
        return Language.ofCode(languageCode).orElse(Language.RU);
    }

    public Rhythm rhythm() {
        return new Rhythm(kind, day, LocalTime.ofSecondOfDay(minute * 60L));
    }

    public boolean isPaused() {
        return pausedAt != null;
    }

    public boolean isStopped() {
        return stoppedAt != null;
    }

    public boolean isRunning() {
        return !isPaused() && !isStopped();
    }
}
