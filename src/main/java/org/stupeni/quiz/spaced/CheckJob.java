package org.stupeni.quiz.spaced;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;
import org.stupeni.platform.OtherTime;

/**
 * Follows what was certified by small checks, opens those whose day has come and closes those whose last day is over, every minute. While the demo's past comes about it
 * waits: it would ask people today about levels whose next years have not happened yet.
 */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class CheckJob {

    @Inject
    CheckRun checks;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
    public void run() {
        OtherTime.unlessPast(() -> {
            jobs.each("quiz.follow-levels", checks::notFollowed, held -> checks.follow(held));
            jobs.each("quiz.close-checks", checks::overdue, checks::close);
            jobs.each("quiz.open-checks", checks::due, checks::open);
        });
    }
}
