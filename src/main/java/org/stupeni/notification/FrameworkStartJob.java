package org.stupeni.notification;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;

/** Looks every minute whether the first day of an announced version of the framework has come. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
public class FrameworkStartJob {

    @Inject
    FrameworkNotes notes;

    @Inject
    Jobs jobs;

    @Schedule(hour = "*", minute = "*", second = "45", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void tell() {
        jobs.each("notification.tell-of-rules", notes::started, notes::tellStart);
    }
}
