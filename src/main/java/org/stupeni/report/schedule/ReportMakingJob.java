package org.stupeni.report.schedule;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;

/** Makes the files that wait, one after the other. A long one holds up no other job, and other nodes go on with the rest. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class ReportMakingJob {

    private static final int AT_ONCE = 5;

    @Inject
    RunClaims claims;

    @Inject
    ReportMaking making;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "3/10", persistent = false)
    public void run() {
        jobs.each("report.make-files", () -> claims.due(AT_ONCE), making::make);
    }
}
