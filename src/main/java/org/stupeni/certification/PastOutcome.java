package org.stupeni.certification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How it last ended with somebody who holds no level in a competency, although it had been decided about: "not assessed" would be untrue of them.
 *
 * @param on the day on which it came about; null where it began by a suspension, which says its days itself
 */
public record PastOutcome(Kind kind, int level, LocalDate on) {

    /** What became of the level. */
    public enum Kind {
        DECLINED,
        REVOKED,
        ENDED,
        SUSPENDED;

        /** For keys of texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One decision, in the order of which they were made.
     *
     * @param decidedOn in the organisation's zone
     * @param until the last day of what was certified, or null
     * @param revokedOn null where it was not
     */
    record Fact(int number, boolean certified, int level, LocalDate decidedOn, LocalDate until, LocalDate revokedOn) {

        PastOutcome outcome(LocalDate today) {
            if (!certified) {
                return new PastOutcome(Kind.DECLINED, level, decidedOn);
            }
            if (revokedOn != null && !revokedOn.isAfter(until)) {
                return new PastOutcome(Kind.REVOKED, level, revokedOn);
            }
            return until.isBefore(today)
                    ? new PastOutcome(Kind.ENDED, level, until)
                    : new PastOutcome(Kind.SUSPENDED, level, null);
        }
    }

    private record Placed(int number, PastOutcome outcome) {

        LocalDate day() {
            return outcome.on() == null ? LocalDate.MAX : outcome.on();
        }
    }

    /**
     * What came last; of one day the later decision.
     *
     * @param facts about one person and competency where nothing is held
     */
    static Optional<PastOutcome> last(Collection<Fact> facts, LocalDate today) {
        Stream<Placed> placed = facts.stream().map(fact -> new Placed(fact.number(), fact.outcome(today)));
        return placed.max(Comparator.comparing(Placed::day).thenComparing(Placed::number))
                .map(Placed::outcome);
    }
}
