package org.stupeni.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.stupeni.audit.Finding.Kind;

/**
 * Rows whose hash is not right where they stand: those that were moved, by themselves or because something before them was put in or taken out, and those that
 * nothing explains.
 */
final class Moves {

    /** How far around a row is looked for the place it was sealed at, while rows go by. */
    private static final int NEAR = 8;

    private final List<Moved> moved = new ArrayList<>();
    private final List<SealedRow> unexplained = new ArrayList<>();
    private final Findings findings;

    /** Rows that stand together as many places later, or earlier, than they were sealed at. */
    private record Moved(long from, long to, long by) {}

    Moves(Findings findings) {
        this.findings = findings;
    }

    /** Takes in a row whose hash is not right here: it belongs elsewhere, or it was edited. */
    void explain(SealedRow row) {
        long by = moved.isEmpty() ? 1 : last().by();
        if (row.isIntactAt(row.position() - by)) {
            move(row.position(), by);
            return;
        }
        if (unexplained.size() < Findings.MOST) {
            for (int distance = -NEAR; distance <= NEAR; distance++) {
                if (row.isIntactAt(row.position() - distance)) {
                    move(row.position(), distance);
                    return;
                }
            }
            unexplained.add(row);
        } else {
            findings.add(Kind.EDITED, row.position());
        }
    }

    private void move(long position, long by) {
        Moved run = moved.isEmpty() ? null : last();
        if (run != null && run.by() == by && run.to() == position - 1) {
            moved.set(moved.size() - 1, new Moved(run.from(), position, by));
        } else if (moved.size() < Findings.MOST) {
            moved.add(new Moved(position, position, by));
        } else {
            findings.tooMany();
        }
    }

    /** Rows that stand at each other's places, however far apart. */
    void pairUp() {
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

    /** The place that the row at this place, the last one, was sealed at. */
    long sealedAt(long end) {
        return end - (!moved.isEmpty() && last().to() == end ? last().by() : 0);
    }

    /**
     * Finds what moved the rows, and says of those that nothing explains that they were edited.
     *
     * @param from the place of the first row
     * @param end the place of the last one
     */
    void tell(long from, long end) {
        if (arePermuted()) {
            moved.forEach(run -> findings.add(Kind.REORDERED, run.from(), run.to()));
        } else {
            tellShifts(from, end);
        }
        unexplained.forEach(row -> findings.add(Kind.EDITED, row.position()));
    }

    private void tellShifts(long from, long last) {
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
        if (by != 0 && hasSoundRows(end + 1, last)) {
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
            findings.add(Kind.DELETED, at - before, at - after - 1);
        }
    }

    private void putIn(long first, long end) {
        unexplained.removeIf(row -> row.position() >= first && row.position() <= end);
        findings.putIn(first, end);
    }

    /** Whether the rows that were moved stand at the places of each other, so that none is missing and none too many. */
    private boolean arePermuted() {
        if (moved.stream().anyMatch(run -> run.to() - run.from() > Findings.MOST)) {
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

    private Moved last() {
        return moved.get(moved.size() - 1);
    }
}
