package org.stupeni.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.stupeni.platform.Settings;

/**
 * Lets the first person in: a portal without an administrator gets one at its start, whose one-time password is told on the console, once.
 *
 * <p>It is written past the server's log, which may be kept in a file. The demo brings an administrator of its own.
 */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class.getName());

    @Inject
    Settings settings;

    @Inject
    Administrators administrators;

    @PostConstruct
    void letIn() {
        if (settings.demo()) {
            return;
        }
        try {
            administrators.first().ifPresent(this::tell);
        } catch (PersistenceException lost) {
            LOG.log(Level.INFO, "Another node has made the first administrator", lost);
        }
    }

    private void tell(Administrators.Made made) {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        console.println("Sign in at " + settings.address() + "/sign-in as " + made.name()
                + " with the one-time password " + made.password() + " and choose another; it is not told again.");
    }
}
