package org.stupeni.audit;

import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.stupeni.audit.Finding.Kind;

/**
 * Verifies a chain: pure in its rows and in what others say about it.
 *
 * <p>It goes through the rows once and keeps little, however many there are. A row whose hash is not that of its columns was edited, unless the hash is right at
 * another place: then it was moved, which {@link Moves} find out.
 */
final class Verification {

    private final long from;
    private final List<Seal> claims;
    private final Set<Seal> outside;
    private final Findings findings = new Findings();
    private final Moves moves = new Moves(findings);
    private Seal last;
    private boolean lastIsSound = true;
    private int nextClaim;
    private int compared;
    private long rows;

    private Verification(Seal start, Collection<Seal> outside, Seal head) {
        this.from = start.position() + 1;
        this.last = start;
        this.claims = Stream.concat(outside.stream(), Stream.of(head))
                .distinct()
                .filter(claim -> claim.position() >= from)
                .sorted(Comparator.comparingLong(Seal::position))
                .toList();
        this.outside = Set.copyOf(outside);
    }

    /**
     * Verifies rows.
     *
     * @param start what the first row must be linked to
     * @param sealed the rows in the order of their positions
     * @param outside what was written down outside the database
     * @param before the head before the rows are read: all rows up to it must be there
     * @param after asked for the head when the rows are read, since rows may be sealed meanwhile: no row may be beyond it
     */
    static Verdict verify(
            Seal start, Iterator<SealedRow> sealed, Collection<Seal> outside, Seal before, Supplier<Seal> after) {
        Verification verification = new Verification(start, outside, before);
        sealed.forEachRemaining(verification::accept);
        return verification.verdict(after.get());
    }

    private void accept(SealedRow row) {
        rows++;
        if (row.position() <= last.position()) {
            findings.add(Kind.INSERTED, row.position());
            return;
        }
        boolean gap = row.position() > last.position() + 1;
        if (gap) {
            findings.add(Kind.DELETED, last.position() + 1, row.position() - 1);
        }
        boolean sound = row.isIntact();
        if (!sound) {
            moves.explain(row);
        } else if (!gap && lastIsSound && !Objects.equals(row.previousHash(), last.hash())) {
            findings.add(Kind.EDITED, Math.max(from, last.position()));
        }
        compare(row, sound);
        last = row.seal();
        lastIsSound = sound;
    }

    private void compare(SealedRow row, boolean sound) {
        while (nextClaim < claims.size() && claims.get(nextClaim).position() <= row.position()) {
            Seal claim = claims.get(nextClaim++);
            if (claim.position() == row.position()) {
                compared += outside.contains(claim) ? 1 : 0;
                if (sound && !claim.hash().equals(row.hash())) {
                    findings.add(Kind.ANCHOR_DIFFERS, row.position());
                }
            }
        }
    }

    private Verdict verdict(Seal head) {
        moves.pairUp();
        compareEnd(head);
        moves.tell(from, last.position());
        return new Verdict(from, last.position(), rows, compared, 0, findings.sorted(), findings.isMore());
    }

    /** The last row, at the place it was sealed at, must be the last that is known of. */
    private void compareEnd(Seal head) {
        long end = moves.sealedAt(last.position());
        long claimed = claims.isEmpty() ? 0 : claims.get(claims.size() - 1).position();
        if (claimed > end) {
            findings.add(Kind.TAIL_CUT, end + 1, claimed);
        } else if (head.position() < end) {
            findings.add(Kind.INSERTED, head.position() + 1, end);
        } else if (lastIsSound && head.position() == end && !head.hash().equals(last.hash())) {
            findings.add(Kind.ANCHOR_DIFFERS, end);
        }
    }
}
