package org.stupeni.certification.spread;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One observation and those that lie far above it. Pure.
 *
 * @param low what stands apart below
 * @param higher what others saw, the oldest first; never empty
 * @param third the one among them that answers it, or null
 */
public record Disagreement(Seen low, List<Seen> higher, Seen third) {

    /** From how many levels on two observations do not simply stand side by side. */
    public static final int LEVELS = 2;

    private static final Comparator<Seen> OLDEST_FIRST =
            Comparator.comparing(Seen::on).thenComparing(Seen::evidence);

    public Disagreement {
        higher = List.copyOf(higher);
    }

    /**
     * All there are, the oldest first.
     *
     * @param all what counts on the day of one person in one competency
     */
    static List<Disagreement> among(List<Seen> all) {
        return all.stream()
                .sorted(OLDEST_FIRST)
                .flatMap(low -> about(low, all).stream())
                .toList();
    }

    private static Optional<Disagreement> about(Seen low, List<Seen> all) {
        List<Seen> higher =
                all.stream().filter(low::isContradictedBy).sorted(OLDEST_FIRST).toList();
        return higher.isEmpty() ? Optional.empty() : Optional.of(new Disagreement(low, higher, third(low, higher)));
    }

    /** The first who saw the higher level again after both sides had been seen, and was on neither. */
    private static Seen third(Seen low, List<Seen> higher) {
        LocalDate first = higher.get(0).on();
        LocalDate both = first.isAfter(low.on()) ? first : low.on();
        Set<Long> sides = new HashSet<>(Set.of(low.observer()));
        higher.stream()
                .filter(seen -> !seen.on().isAfter(both))
                .map(Seen::observer)
                .forEach(sides::add);
        return higher.stream()
                .filter(seen -> seen.on().isAfter(both) && !sides.contains(seen.observer()))
                .findFirst()
                .orElse(null);
    }

    /** How many levels lie between the lowest and the highest. */
    public int distance() {
        return higher.stream().mapToInt(Seen::level).max().orElseThrow() - low.level();
    }

    /** Everything that was seen, the oldest first. */
    public List<Seen> all() {
        return Stream.concat(Stream.of(low), higher.stream())
                .sorted(OLDEST_FIRST)
                .toList();
    }

    /** The rows of the ledger it is about. */
    Set<Long> evidence() {
        return all().stream().map(Seen::evidence).collect(Collectors.toSet());
    }
}
