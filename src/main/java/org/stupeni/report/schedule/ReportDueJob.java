package org.stupeni.report.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;

/** Lets the files of schedules be made when their time has come, and deletes files whose days are over. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReportDueJob {

    private static final int AT_ONCE = 100;

    @Inject
    ReportSchedules schedules;

    @Inject
    ReportFiles files;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "55", persistent = false)
    public void queue() {
        jobs.each("report.queue-files", schedules::due, schedules::queue);
    }

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void forget() {
        jobs.each("report.delete-files", () -> files.old(AT_ONCE), files::delete);
    }
}
