package org.stupeni.report;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;

/** Keeps the table of levels at today, and checks it and what it stands on every night. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class LevelTableJob {

    @Inject
    LevelCalendar calendar;

    @Inject
    LevelProof proof;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "50", persistent = false)
    public void follow() {
        jobs.run("report.follow", calendar::toToday);
    }

    @Schedule(hour = "3", minute = "55", persistent = false)
    public void check() {
        jobs.daily("report.check", calendar::check);
    }

    @Schedule(hour = "4", minute = "10", persistent = false)
    public void prove() {
        jobs.daily("report.prove", proof::check);
    }
}
