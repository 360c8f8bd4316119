package org.stupeni.notification;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;

/** Looks every minute for levels that end soon; each reminder is a transaction of its own. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
public class ExpiryReminderJob {

    private static final int AT_ONCE = 200;

    @Inject
    ExpiryReminders reminders;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void remind() {
        jobs.each("notification.remind-of-expiry", () -> reminders.due(AT_ONCE), reminders::remind);
    }
}
