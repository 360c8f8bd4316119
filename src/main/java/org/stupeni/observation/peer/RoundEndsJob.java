package org.stupeni.observation.peer;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;

/** Closes every minute what ended by its date; it may run on every node at once: each round is locked and looked at again. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class RoundEndsJob {

    @Inject
    RoundEnds ends;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
    public void run() {
        jobs.each("peer.end", ends::due, ends::end);
    }
}
