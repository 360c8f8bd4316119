package org.stupeni.quiz.repair.regrade;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;

/** Regrades what waits for it, every ten seconds. It may run on every node at once: each step locks and looks again. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class RegradeJob {

    @Inject
    RegradeRun run;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void run() {
        jobs.each("quiz.regrade", run::due, run::one);
        jobs.each("quiz.finish-regrades", run::settled, run::finish);
    }
}
