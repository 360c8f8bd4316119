package org.stupeni.evidence;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;
import org.stupeni.platform.OtherTime;

/**
 * Follows the calendar and new rules: evidence grows too old, decisions end, a framework is published, and the kept levels must say so.
 *
 * <p>Each person is a transaction of its own, so one that fails holds up nobody else; what is left is found again a minute later.
 */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
public class ReachedLevelsJob {

    private static final int AT_ONCE = 1_000;

    @Inject
    ReachedLevels levels;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void followTheCalendar() {
        OtherTime.unlessPast(() -> jobs.each(
                "evidence.follow-calendar",
                () -> levels.behind(AT_ONCE),
                employeeId -> levels.recompute(null, employeeId)));
    }
}
