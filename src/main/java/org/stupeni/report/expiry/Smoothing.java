package org.stupeni.report.expiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * Proposes who renews earlier, so that no team has more than so many renewals in a month, or in a week. Pure: the same ends give the same proposals, in whatever order they
 * come.
 *
 * <p>Nobody is moved before the window in which the level may be renewed, nor into a month or week that is over, nor to a later one. Whoever ends first in
 * it moves last, and each moves no farther than needed. What cannot be moved stays where it is.
 */
final class Smoothing {

    private static final Comparator<EndRow> FIRST_TO_MOVE = Comparator.comparing(EndRow::until)
            .reversed()
            .thenComparing(EndRow::employeeId)
            .thenComparing(EndRow::competency);

    private Smoothing() {}

    /**
     * @param most how many renewals a team has in a month or week at most
     * @param window how many months before its end a level may be renewed
     */
    static List<Proposal> propose(
            List<EndRow> ends, int most, Span span, ToIntFunction<EndRow> window, LocalDate today) {
        Map<Long, List<EndRow>> teams =
                ends.stream().collect(Collectors.groupingBy(EndRow::departmentId, TreeMap::new, Collectors.toList()));
        List<Proposal> moves = new ArrayList<>();
        teams.values().forEach(team -> moves.addAll(ofTeam(team, most, span, window, span.firstDay(today))));
        return moves;
    }

    private static List<Proposal> ofTeam(
            List<EndRow> team, int most, Span span, ToIntFunction<EndRow> window, LocalDate now) {
        Map<LocalDate, List<EndRow>> spans = team.stream()
                .collect(Collectors.groupingBy(end -> span.firstDay(end.until()), TreeMap::new, Collectors.toList()));
        Map<LocalDate, Integer> load = new HashMap<>();
        spans.forEach((first, ends) -> load.put(first, ends.size()));
        List<Proposal> moves = new ArrayList<>();
        spans.forEach((first, ends) -> ends.stream().sorted(FIRST_TO_MOVE).forEach(end -> {
            if (load.get(first) > most) {
                LocalDate to = earlier(end, most, span, window.applyAsInt(end), load, now);
                if (to != null) {
                    load.merge(first, -1, Integer::sum);
                    load.merge(to, 1, Integer::sum);
                    moves.add(new Proposal(end, to));
                }
            }
        }));
        return moves;
    }

    /** The nearest earlier one with room, or null. */
    private static LocalDate earlier(
            EndRow end, int most, Span span, int window, Map<LocalDate, Integer> load, LocalDate now) {
        LocalDate first = span.firstDay(end.until().minusMonths(window).plusDays(1));
        for (LocalDate to = span.before(span.firstDay(end.until()));
                !to.isBefore(first) && !to.isBefore(now);
                to = span.before(to)) {
            if (load.getOrDefault(to, 0) < most) {
                return to;
            }
        }
        return null;
    }
}
