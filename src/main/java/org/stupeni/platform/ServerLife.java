package org.stupeni.platform;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Writes that this server lives, on a timer of its own so that no long job keeps it silent. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class ServerLife {

    @Inject
    ServerRuns runs;

    @Inject
    Jobs jobs;

    @PostConstruct
    void begin() {
        beat();
    }

    @Schedule(hour = "*", minute = "*", second = "5/20", persistent = false)
    public void beat() {
        jobs.run("platform.lives", () -> {
            runs.lives();
            return 0;
        });
    }
}
