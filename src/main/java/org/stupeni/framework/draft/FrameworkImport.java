package org.stupeni.framework.draft;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkReader;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.CoursesFolder;
import org.stupeni.platform.OtherTime;
import org.stupeni.platform.Problem;
import org.stupeni.platform.Settings;

/**
 * Reads {@code framework.yaml} of the folder of courses at every start. A new state is published while the framework was never edited in the portal, else it
 * becomes a draft for people to merge. A broken file is reported with its lines and changes nothing: the version in force stays.
 */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class FrameworkImport {

    static final String FILE = "framework.yaml";

    /** How long before its first start a demo with a past published its first version: what was decided in that past rests on rules that were in force. */
    public static final Duration BEFORE_THE_PAST = Duration.ofDays(1_000);

    private static final int TRIES = 5;

    private static final Logger LOG = Logger.getLogger(FrameworkImport.class.getName());

    @Inject
    CoursesFolder folder;

    @Inject
    FolderStates states;

    @Inject
    Frameworks frameworks;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @PostConstruct
    void load() {
        Path file = folder.path().resolve(FILE);
        if (!Files.exists(file)) {
            LOG.log(Level.SEVERE, "{0} is missing", file);
            return;
        }
        FrameworkReader.Reading reading = FrameworkReader.read(FILE, textOf(file));
        for (Problem problem : reading.problems()) {
            LOG.log(Level.SEVERE, "Not imported, {0}", problem);
        }
        reading.framework().ifPresent(framework -> {
            if (settings.demoPast() && frameworks.versions().isEmpty()) {
                OtherTime.at(clock.instant().minus(BEFORE_THE_PAST), () -> take(framework, TRIES));
            } else {
                take(framework, TRIES);
            }
        });
    }

    /** Two nodes may start at once: the one that comes second tries again and finds this state there, or publishes its own as the next version. */
    private void take(Framework framework, int tries) {
        try {
            states.take(framework).ifPresent(told -> LOG.log(Level.INFO, told));
        } catch (PersistenceException | TransactionalException e) {
            if (tries > 1) {
                take(framework, tries - 1);
            } else {
                LOG.log(Level.SEVERE, e, () -> "The framework could not be kept");
            }
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
