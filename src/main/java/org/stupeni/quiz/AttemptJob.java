package org.stupeni.quiz;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Closes attempts whose time is over and grades those that have settled, every ten seconds. It may run on every node at once: each step takes the
 * attempt's lock and looks again.
 */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class AttemptJob {

    private static final Logger LOG = Logger.getLogger(AttemptJob.class.getName());

    @Inject
    HandIns handIns;

    @Inject
    GradingRun gradingRun;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void run() {
        handIns.overdue().forEach(this::close);
        gradingRun.all();
    }

    private void close(long attemptId) {
        try {
            handIns.closeOverdue(attemptId);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.SEVERE,
                    failure,
                    () -> "Attempt " + attemptId + " could not be closed and will be tried again");
        }
    }
}
