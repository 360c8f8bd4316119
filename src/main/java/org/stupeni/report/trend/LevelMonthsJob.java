package org.stupeni.report.trend;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;

/** Counts the months that are over: each is a transaction of its own, and one that another node has counted meanwhile is refused by the database. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class LevelMonthsJob {

    @Inject
    LevelMonths months;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "10", persistent = false)
    public void run() {
        jobs.each("report.count-months", months::missing, months::count);
    }
}
