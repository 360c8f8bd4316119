package org.stupeni.evidence;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Follows the calendar and new rules: evidence grows too old, decisions end, a framework is published, and the kept levels must say so.
 *
 * <p>Each person is a transaction of its own, so one that fails holds up nobody else; what is left is found again a minute later.
 */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
public class ReachedLevelsJob {

    private static final int AT_ONCE = 200;
    private static final Logger LOG = Logger.getLogger(ReachedLevelsJob.class.getName());

    @Inject
    ReachedLevels levels;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void followTheCalendar() {
        for (Long employeeId : levels.behind(AT_ONCE)) {
            try {
                levels.recompute(null, employeeId);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, e, () -> "The levels of employee " + employeeId + " were not computed");
            }
        }
    }
}
