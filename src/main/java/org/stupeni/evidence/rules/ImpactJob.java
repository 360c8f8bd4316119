package org.stupeni.evidence.rules;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;

/** Computes what drafts would change, every five seconds if somebody has asked. It may run on every node at once: each step locks and looks again. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class ImpactJob {

    @Inject
    ImpactRun run;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void run() {
        jobs.each("evidence.framework-impact", run::due, this::toTheEnd);
    }

    private void toTheEnd(Long impactId) {
        boolean more = true;
        while (more) {
            more = run.step(impactId);
        }
    }
}
