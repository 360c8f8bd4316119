package org.stupeni.quiz;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;
import org.stupeni.platform.OtherTime;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.grading.Gradings;
import org.stupeni.quiz.time.OutageCredits;

/**
 * Gives back what outages took, closes attempts whose time is over and grades those that have settled, every ten seconds. It may run on every node at once: each step takes the
 * attempt's lock and looks again. While the demo sits an exam of its past it waits: by the true time that exam would be over long since.
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
    OutageCredits credits;

    @Inject
    Jobs jobs;

    /** Before anybody can hand in: what ran out while the portal was down goes on. */
    @PostConstruct
    void begin() {
        jobs.run("quiz.credit-outages", credits::catchUp);
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void run() {
        OtherTime.unlessLived(() -> {
            jobs.run("quiz.credit-outages", credits::catchUp);
            if (credits.isCaughtUp()) {
                jobs.each("quiz.close-overdue", handIns::overdue, handIns::closeOverdue);
            }
            jobs.each("quiz.grade", gradings::due, gradings::grade);
        });
    }
}
