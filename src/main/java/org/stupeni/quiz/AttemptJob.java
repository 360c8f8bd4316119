package org.stupeni.quiz;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;

/**
 * Closes attempts whose time is over and grades those that have settled, every ten seconds. It may run on every node at once: each step takes the
 * attempt's lock and looks again.
 */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class AttemptJob {

    @Inject
    HandIns handIns;

    @Inject
    Gradings gradings;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void run() {
        jobs.each("quiz.close-overdue", handIns::overdue, handIns::closeOverdue);
        jobs.each("quiz.grade", gradings::due, gradings::grade);
    }
}
