package org.stupeni.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.stupeni.audit.Finding.Kind;

/**
 * Verifies a chain: pure in its rows and in what others say about it.
 *
 * <p>It goes through the rows once and keeps little, however many there are. A row whose hash is not that of its columns was edited, unless the hash is right at
 * another place: then it was moved, by itself or because something before it was put in or taken out.
 */
final class Verification {

    /** A person reads them: more are only counted as more. */
    static final int MOST_FINDINGS = 100;

    /** How far around a row is looked for the place it was sealed at, while rows go by. */
    private static final int NEAR = 8;

    private final long from;
    private final List<Seal> claims;
    private final Set<Seal> outside;
    private final List<Finding> findings = new ArrayList<>();
    private final List<SealedRow> unexplained = new ArrayList<>();
    private final List<Moved> moved = new ArrayList<>();
    private Seal last;
    private boolean lastIsSound = true;
    private int nextClaim;
    private int compared;
    private long rows;
    private boolean more;

    /** Rows that stand together as many places later, or earlier, than they were sealed at. */
    private record Moved(long from, long to, long by) {}

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
            add(Kind.INSERTED, row.position(), row.position());
            return;
        }
        boolean gap = row.position() > last.position() + 1;
        if (gap) {
            add(Kind.DELETED, last.position() + 1, row.position() - 1);
        }
        boolean sound = row.isIntact();
        if (!sound) {
            explain(row);
        } else if (!gap && lastIsSound && !Objects.equals(row.previousHash(), last.hash())) {
            add(Kind.EDITED, Math.max(from, last.position()), Math.max(from, last.position()));
        }
        compare(row, sound);
        last = row.seal();
        lastIsSound = sound;
    }

    /** A row whose hash is not right here: it belongs elsewhere, or it was edited. */
    private void explain(SealedRow row) {
        long by = moved.isEmpty() ? 1 : moved.get(moved.size() - 1).by();
        if (row.isIntactAt(row.position() - by)) {
            move(row.position(), by);
            return;
        }
        if (unexplained.size() < MOST_FINDINGS) {
            for (int distance = -NEAR; distance <= NEAR; distance++) {
                if (row.isIntactAt(row.position() - distance)) {
                    move(row.position(), distance);
                    return;
                }
            }
            unexplained.add(row);
        } else {
            add(Kind.EDITED, row.position(), row.position());
        }
    }

    private void move(long position, long by) {
        Moved run = moved.isEmpty() ? null : moved.get(moved.size() - 1);
        if (run != null && run.by() == by && run.to() == position - 1) {
            moved.set(moved.size() - 1, new Moved(run.from(), position, by));
        } else if (moved.size() < MOST_FINDINGS) {
            moved.add(new Moved(position, position, by));
        } else {
            more = true;
        }
    }

    private void compare(SealedRow row, boolean sound) {
        while (nextClaim < claims.size() && claims.get(nextClaim).position() <= row.position()) {
            Seal claim = claims.get(nextClaim++);
            if (claim.position() == row.position()) {
                compared += outside.contains(claim) ? 1 : 0;
                if (sound && !claim.hash().equals(row.hash())) {
                    add(Kind.ANCHOR_DIFFERS, row.position(), row.position());
                }
            }
        }
    }

    private Verdict verdict(Seal head) {
        pairUp();
        compareEnd(head);
        explainMoves();
        unexplained.forEach(row -> add(Kind.EDITED, row.position(), row.position()));
        List<Finding> sorted = findings.stream()
                .distinct()
                .sorted(Comparator.comparingLong(Finding::from).thenComparing(Finding::kind))
                .toList();
        return new Verdict(from, last.position(), rows, compared, 0, sorted, more);
    }

    /** The last row, at the place it was sealed at, must be the last that is known of. */
    private void compareEnd(Seal head) {
        Moved run = moved.isEmpty() ? null : moved.get(moved.size() - 1);
        long end = last.position() - (run != null && run.to() == last.position() ? run.by() : 0);
        long claimed = claims.isEmpty() ? 0 : claims.get(claims.size() - 1).position();
        if (claimed > end) {
            add(Kind.TAIL_CUT, end + 1, claimed);
        } else if (head.position() < end) {
            add(Kind.INSERTED, head.position() + 1, end);
        } else if (lastIsSound && head.position() == end && !head.hash().equals(last.hash())) {
            add(Kind.ANCHOR_DIFFERS, end, end);
        }
    }

    private void explainMoves() {
        if (arePermuted()) {
            moved.forEach(run -> add(Kind.REORDERED, run.from(), run.to()));
            return;
        }
        long by = 0;
        long end = from - 1;
        for (Moved run : moved) {
            if (by != 0 && hasSoundRows(end + 1, run.from() - 1)) {
                shift(end + 1 - Math.min(by, 0), by, 0);
                by = 0;
            }
            shift(run.from(), by, run.by());
            by = run.by();
            end = run.to();
        }
        if (by != 0 && hasSoundRows(end + 1, last.position())) {
            shift(end + 1 - Math.min(by, 0), by, 0);
        }
    }

    private boolean hasSoundRows(long first, long end) {
        return unexplained.stream()
                        .filter(row -> row.position() >= first && row.position() <= end)
                        .count()
                < end - first + 1;
    }

    /** From this place on, rows are moved by another distance than before it: more if some were put in, less if some were taken out. */
    private void shift(long at, long before, long after) {
        if (after > before) {
            putIn(at - (after - before), at - 1);
        } else if (after < before) {
            add(Kind.DELETED, at - before, at - after - 1);
        }
    }

    /** Rows that stand at each other's places, however far apart. */
    private void pairUp() {
        List<SealedRow> explained = new ArrayList<>();
        for (SealedRow row : unexplained) {
            unexplained.stream()
                    .filter(other -> row.isIntactAt(other.position()))
                    .findFirst()
                    .ifPresent(other -> {
                        explained.add(row);
                        moved.add(new Moved(row.position(), row.position(), row.position() - other.position()));
                    });
        }
        unexplained.removeAll(explained);
        moved.sort(Comparator.comparingLong(Moved::from));
    }

    /** Whether the rows that were moved stand at the places of each other, so that none is missing and none too many. */
    private boolean arePermuted() {
        if (moved.stream().anyMatch(run -> run.to() - run.from() > MOST_FINDINGS)) {
            return false;
        }
        TreeSet<Long> places = new TreeSet<>();
        TreeSet<Long> origins = new TreeSet<>();
        for (Moved run : moved) {
            for (long place = run.from(); place <= run.to(); place++) {
                places.add(place);
                origins.add(place - run.by());
            }
        }
        return places.equals(origins);
    }

    /** Rows were put in here; what else was found about them is said by that. */
    private void putIn(long first, long end) {
        unexplained.removeIf(row -> row.position() >= first && row.position() <= end);
        findings.removeIf(found -> found.kind() == Kind.EDITED && found.from() >= first - 1 && found.to() <= end);
        add(Kind.INSERTED, first, end);
    }

    private void add(Kind kind, long first, long end) {
        Finding before = findings.isEmpty() ? null : findings.get(findings.size() - 1);
        if (before != null && before.kind() == kind && before.to() == first - 1) {
            findings.set(findings.size() - 1, new Finding(kind, before.from(), end));
        } else if (findings.size() < MOST_FINDINGS) {
            findings.add(new Finding(kind, first, end));
        } else {
            more = true;
        }
    }
}
