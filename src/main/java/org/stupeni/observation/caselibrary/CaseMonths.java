package org.stupeni.observation.caselibrary;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cases of a year by month and kind, and how long contributors waited for the first answer. Pure.
 *
 * @param months the newest first
 * @param answered how many got an answer
 * @param medianHours from the first sending to the first answer, rounded; half of them waited no longer. 0 where none was answered
 * @param waiting how many have none yet
 * @param longestHours how long the first of these waits; 0 where none does
 */
public record CaseMonths(List<Month> months, int answered, long medianHours, int waiting, long longestHours) {

    static final int MONTHS = 12;

    /**
     * A case that was sent.
     *
     * @param answered when it was first answered, or null
     */
    record Sent(CaseKind kind, Instant at, Instant answered) {}

    /** @param counts how many of each kind, in the order of the kinds */
    public record Month(YearMonth month, List<Integer> counts, int all) {}

    static CaseMonths of(List<Sent> sent, Instant now, ZoneId zone) {
        YearMonth newest = YearMonth.from(now.atZone(zone));
        List<Month> months = Stream.iterate(newest, month -> month.minusMonths(1))
                .limit(MONTHS)
                .map(month -> month(month, sent, zone))
                .toList();
        List<Long> waited = sent.stream()
                .filter(one -> one.answered() != null)
                .map(one -> hours(one.at(), one.answered()))
                .sorted()
                .toList();
        List<Long> waits = sent.stream()
                .filter(one -> one.answered() == null)
                .map(one -> hours(one.at(), now))
                .sorted()
                .toList();
        return new CaseMonths(
                months,
                waited.size(),
                waited.isEmpty() ? 0 : waited.get((waited.size() - 1) / 2),
                waits.size(),
                waits.isEmpty() ? 0 : waits.get(waits.size() - 1));
    }

    private static Month month(YearMonth month, List<Sent> sent, ZoneId zone) {
        List<Sent> own = sent.stream()
                .filter(one -> YearMonth.from(one.at().atZone(zone)).equals(month))
                .toList();
        List<Integer> counts = Arrays.stream(CaseKind.values())
                .map(kind ->
                        (int) own.stream().filter(one -> one.kind() == kind).count())
                .toList();
        return new Month(month, counts, own.size());
    }

    private static long hours(Instant from, Instant until) {
        return Math.round(Duration.between(from, until).toMinutes() / 60.0);
    }

    public boolean isCounted() {
        return answered + waiting > 0;
    }
}
