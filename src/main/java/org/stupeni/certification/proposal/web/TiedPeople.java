package org.stupeni.certification.proposal.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.certification.independence.Seat;
import org.stupeni.certification.independence.Tie;
import org.stupeni.identity.PersonRow;

/**
 * Who is tied to a decision about a person, and how.
 *
 * @param about the person
 * @param ties of everybody who has some
 * @param names of everybody who has some
 */
record TiedPeople(Long about, Map<Long, Set<Tie>> ties, Map<Long, PersonRow> names) {

    Set<Tie> of(Long who) {
        return ties.getOrDefault(who, Set.of());
    }

    PersonRow person() {
        return names.get(about);
    }

    /** Whether somebody has declared a conflict of interest. */
    boolean isConflict() {
        return ties.values().stream().anyMatch(one -> one.contains(Tie.CONFLICT));
    }

    /** Everybody but the person. */
    List<TiedLine> lines(Function<Tie, String> words) {
        return ties.entrySet().stream()
                .filter(one -> !one.getKey().equals(about) && names.containsKey(one.getKey()))
                .map(one -> new TiedLine(
                        names.get(one.getKey()).name().full(),
                        one.getValue().stream().map(words).collect(Collectors.joining(", ")),
                        Seat.APPROVER.refuses(one.getValue()).isPresent()))
                .toList();
    }
}
