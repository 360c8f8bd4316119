package org.stupeni.enrolment.assignment;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;

/** Ends every night what is asked of people who have left on a day that was recorded before; it may run on every node at once. */
@Singleton
public class LeaversJob {

    @Inject
    Followers followers;

    @Inject
    Jobs jobs;

    @Schedule(hour = "3", minute = "50", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        jobs.daily("enrolment.end-leavers", followers::endOfLeavers);
    }
}
