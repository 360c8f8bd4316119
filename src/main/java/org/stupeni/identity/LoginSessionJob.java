package org.stupeni.identity;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Removes old sessions every night; it may run on every node at once. */
@Singleton
public class LoginSessionJob {

    @Inject
    Devices devices;

    @Schedule(hour = "3", minute = "40", persistent = false)
    public void run() {
        devices.forgetOld();
    }
}
