package org.stupeni.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stupeni.audit.Finding.Kind;

/** What a verification has found so far: neighbours of one kind are one finding, and a person reads so many of them. */
final class Findings {

    /** More are only counted as more. */
    static final int MOST = 100;

    private final List<Finding> findings = new ArrayList<>();
    private boolean more;

    void add(Kind kind, long place) {
        add(kind, place, place);
    }

    void add(Kind kind, long first, long end) {
        Finding before = findings.isEmpty() ? null : findings.get(findings.size() - 1);
        if (before != null && before.kind() == kind && before.to() == first - 1) {
            findings.set(findings.size() - 1, new Finding(kind, before.from(), end));
        } else if (findings.size() < MOST) {
            findings.add(new Finding(kind, first, end));
        } else {
            more = true;
        }
    }

    /** Rows were put in here: that they are not linked to each other is said by that. */
    void putIn(long first, long end) {
        findings.removeIf(found -> found.kind() == Kind.EDITED && found.from() >= first - 1 && found.to() <= end);
        add(Kind.INSERTED, first, end);
    }

    /** There is more than can be said. */
    void tooMany() {
        more = true;
    }

    boolean isMore() {
        return more;
    }

    /** By place. */
    List<Finding> sorted() {
        return findings.stream()
                .distinct()
                .sorted(Comparator.comparingLong(Finding::from).thenComparing(Finding::kind))
                .toList();
    }
}
