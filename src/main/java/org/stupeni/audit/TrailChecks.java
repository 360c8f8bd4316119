package org.stupeni.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Verifies the trail against itself and against what is kept outside the database.
 *
 * <p>There is no transaction around it: rows that are sealed meanwhile are no hindrance. One verification at a time on each node, since a long trail keeps a
 * processor busy.
 */
@ApplicationScoped
public class TrailChecks {

    /** What is verified at once unless everything is asked for: some seconds. */
    public static final long USUAL = 200_000;

    @Inject
    SealedRows rows;

    @Inject
    Sealing sealing;

    @Inject
    Anchors anchors;

    private final Semaphore turn = new Semaphore(1);

    /**
     * Verifies the newest {@link #USUAL} rows, or all.
     *
     * @return nothing if another verification is running on this node
     */
    public Optional<Verdict> verify(boolean everything) {
        if (!turn.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    verifyFrom(everything ? 1 : Math.max(1, sealing.head().position() - USUAL + 1)));
        } finally {
            turn.release();
        }
    }

    private Verdict verifyFrom(long from) {
        Anchors.Kept kept = anchors.all();
        Set<Seal> outside = new LinkedHashSet<>(kept.daily());
        kept.head().ifPresent(outside::add);
        Seal before = sealing.head();
        if (from == 1) {
            return Verification.verify(Seal.BEGINNING, new Chain(rows, Long.MIN_VALUE), outside, before, sealing::head)
                    .unreadable(kept.unreadable());
        }
        Iterator<SealedRow> chain = new Chain(rows, from - 1);
        Seal start = chain.hasNext() ? chain.next().seal() : Seal.BEGINNING;
        return Verification.verify(start, chain, outside, before, sealing::head).unreadable(kept.unreadable());
    }
}
