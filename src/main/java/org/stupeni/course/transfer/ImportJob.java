package org.stupeni.course.transfer;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;

/** Deletes files that were brought and whose week is over, every night. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportJob {

    @Inject
    ImportUploads uploads;

    @Inject
    Jobs jobs;

    @Schedule(hour = "3", minute = "40", persistent = false)
    public void run() {
        jobs.daily("course.forget-uploads", uploads::forgetOld);
    }
}
