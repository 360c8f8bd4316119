package org.stupeni.quiz.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.stupeni.platform.Outage;
import org.stupeni.platform.ServerRuns;

/**
 * Gives running attempts back what the portal's own outages took from them, without anybody asking, once for each outage.
 *
 * <p>Nothing is closed by time before it is done: an attempt whose time ran out while nobody could answer goes on.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class OutageCredits {

    @Inject
    ServerRuns runs;

    @Inject
    TimeLedger ledger;

    private volatile boolean caughtUp;
    private volatile Instant lookedAt = Instant.EPOCH;

    /**
     * Credits all outages that this server has not looked at.
     *
     * @return how many attempts were given time
     */
    public long catchUp() {
        caughtUp = false;
        runs.lives();
        if (!runs.isJudged()) {
            return 0;
        }
        List<Outage> outages = runs.outages(lookedAt);
        long credited = 0;
        if (!outages.isEmpty()) {
            Instant last = outages.get(outages.size() - 1).until();
            for (Long attemptId : ledger.runningBefore(last)) {
                credited += ledger.credit(attemptId, outages) ? 1 : 0;
            }
            lookedAt = last;
        }
        caughtUp = true;
        return credited;
    }

    /** Whether every outage that is known has been credited, so that time may close attempts. */
    public boolean isCaughtUp() {
        return caughtUp;
    }
}
