package org.stupeni.audit;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.stupeni.platform.Jobs;
import org.stupeni.platform.Settings;

/** Seals the trail every five seconds and writes its end down outside the database. It may run on every node at once. */
@Startup
@Singleton
@DependsOn("SchemaMigrator")
@TransactionManagement(TransactionManagementType.BEAN)
public class TrailJob {

    private static final Logger LOG = Logger.getLogger(TrailJob.class.getName());

    @Inject
    Sealing sealing;

    @Inject
    Anchors anchors;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Jobs jobs;

    private Seal written;
    private Seal missed;
    private LocalDate anchoredOn;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void run() {
        jobs.run("audit.seal", this::seal);
    }

    private long seal() {
        long all = 0;
        int sealed;
        do {
            sealed = sealing.seal();
            all += sealed;
        } while (sealed > 0);
        writeDown(sealing.head());
        return all;
    }

    private void writeDown(Seal head) {
        if (!head.equals(written) && head.position() > 0) {
            Optional<Seal> known = anchors.head();
            if (known.isEmpty() || sealing.holds(known.get())) {
                anchors.keepHead(head);
            } else if (!known.get().equals(missed)) {
                missed = known.get();
                LOG.log(
                        Level.SEVERE,
                        "The trail has no row {0} with the hash that {1} says: rows were changed or lost, see /admin/trail-check",
                        new Object[] {String.valueOf(missed.position()), settings.anchors()});
            }
            written = head;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
        if (!today.equals(anchoredOn) && head.position() > 0) {
            anchor(new Anchor(today, head));
            anchoredOn = today;
        }
    }

    /** Once a day on this machine, restarts included. */
    private void anchor(Anchor anchor) {
        Optional<Anchor> before = anchors.newest();
        if (before.isPresent() && !before.get().day().isBefore(anchor.day())) {
            return;
        }
        anchors.keep(anchor);
        LOG.log(Level.INFO, "Trail anchor: {0} {1} {2}", new Object[] {
            anchor.day(),
            String.valueOf(anchor.seal().position()),
            anchor.seal().hash()
        });
    }
}
