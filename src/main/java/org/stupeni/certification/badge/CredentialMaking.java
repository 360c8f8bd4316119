package org.stupeni.certification.badge;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.stupeni.platform.Jobs;

/** Makes the credentials of new certificates a few seconds after the decision. One that cannot be made does not hold up the others. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class CredentialMaking {

    private static final Logger LOG = Logger.getLogger(CredentialMaking.class.getName());
    private static final int AT_ONCE = 50;

    @Inject
    Credentials credentials;

    @Inject
    KeySecret secret;

    @Inject
    Jobs jobs;

    /** So that the file is there from the first start on, and can be put aside. */
    @PostConstruct
    void makeTheSecret() {
        try {
            secret.secret();
        } catch (UncheckedIOException e) {
            LOG.log(Level.WARNING, "There is no secret for signing keys", e);
        }
    }

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void make() {
        jobs.each("certification.credential", () -> credentials.waiting(AT_ONCE), credentials::make);
    }
}
