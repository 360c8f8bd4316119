package org.stupeni.enrolment.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.identity.place.Place;
import org.stupeni.platform.Sha256;

/**
 * Whom an assignment would ask, before anything is written; each list by name, nobody in two of them.
 *
 * @param asked who gets it
 * @param already who was asked for the same by another assignment that is open
 * @param done who has completed, passed or holds it
 * @param due the last day of each who gets it
 */
public record DryRun(List<Long> asked, List<Long> already, List<Long> done, Map<Long, LocalDate> due) {

    /** Equal for equal people and days: what is assigned must be what was shown. */
    public String seal() {
        return Sha256.of(
                asked.stream().sorted().map(id -> id + " " + due.get(id)).collect(Collectors.joining(",")));
    }

    /** The last day of whoever has the longest time. */
    public LocalDate last() {
        return due.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    static DryRun of(
            Collection<Place> audience, Collection<Long> already, Collection<Long> done, Due due, LocalDate today) {
        List<Long> ids = audience.stream().map(Place::employeeId).toList();
        List<Long> asked = ids.stream()
                .filter(id -> !done.contains(id) && !already.contains(id))
                .toList();
        Map<Long, Place> places = audience.stream()
                .collect(Collectors.toMap(Place::employeeId, Function.identity(), (one, other) -> one));
        return new DryRun(
                asked,
                ids.stream()
                        .filter(id -> !done.contains(id) && already.contains(id))
                        .toList(),
                ids.stream().filter(done::contains).toList(),
                asked.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), id -> due.of(places.get(id).joinedOn(), today))));
    }
}
