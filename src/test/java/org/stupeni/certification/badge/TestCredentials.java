package org.stupeni.certification.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

/** Credentials at once, where a test does not want to wait for the job that makes them. */
@ApplicationScoped
public class TestCredentials {

    @Inject
    Credentials credentials;

    /** Makes it, unless the job has made it or does so at this moment. */
    public void make(Long certificateId) {
        try {
            credentials.make(certificateId);
        } catch (PersistenceException atThisMoment) {
            credentials.of(certificateId).orElseThrow(() -> atThisMoment);
        }
    }
}
