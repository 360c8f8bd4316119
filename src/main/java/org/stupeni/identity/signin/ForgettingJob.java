package org.stupeni.identity.signin;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.stupeni.platform.Jobs;

/** Removes old sessions and links every night; it may run on every node at once. */
@Singleton
public class ForgettingJob {

    @Inject
    Devices devices;

    @Inject
    PasswordLinks links;

    @Inject
    Jobs jobs;

    @Schedule(hour = "3", minute = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run() {
        jobs.daily("identity.forget-sessions", devices::forgetOld);
    }

    @Schedule(hour = "3", minute = "45", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void forgetLinks() {
        jobs.daily("identity.forget-links", links::forgetOld);
    }
}
