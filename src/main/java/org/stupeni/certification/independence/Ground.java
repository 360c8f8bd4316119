package org.stupeni.certification.independence;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.Source;

/**
 * What a decision rests on. Pure.
 *
 * <p>A level that builds on a held one cites no exam and no course: it cites the decision about the held one, and that one's evidence is ground of this decision
 * as well, however deep. Whoever helped the person to learn and to be seen in one of these competencies did so whether the very piece is cited or not.
 *
 * @param cited what is cited, by this decision or by one that it cites
 * @param around everything the ledger keeps of the person in the competencies of these, voided rows too
 */
record Ground(List<Evidence> cited, List<Evidence> around) {

    private static final Ground NONE = new Ground(List.of(), List.of());

    static Ground none() {
        return NONE;
    }

    /**
     * @param cited what the decision itself cites
     * @param ledger everything the ledger keeps of the person
     * @param earlier what each of the person's decisions cites
     */
    static Ground of(Collection<Evidence> cited, Collection<Evidence> ledger, Collection<CitedBy> earlier) {
        Map<Long, Evidence> known = ledger.stream().collect(Collectors.toMap(Evidence::id, one -> one, (a, b) -> a));
        Map<Long, List<Long>> citedBy = earlier.stream()
                .collect(Collectors.groupingBy(
                        CitedBy::decision, Collectors.mapping(CitedBy::evidence, Collectors.toList())));
        Map<Long, Evidence> found = new LinkedHashMap<>();
        Deque<Evidence> open = new ArrayDeque<>(cited);
        while (!open.isEmpty()) {
            Evidence one = open.remove();
            if (found.put(one.id(), one) == null) {
                decision(one).stream()
                        .flatMap(decision -> citedBy.getOrDefault(decision, List.of()).stream())
                        .map(known::get)
                        .filter(deeper -> deeper != null && !found.containsKey(deeper.id()))
                        .forEach(open::add);
            }
        }
        Set<String> competencies =
                found.values().stream().map(Evidence::competency).collect(Collectors.toSet());
        List<Evidence> around = Stream.concat(found.values().stream(), ledger.stream())
                .filter(one -> competencies.contains(one.competency()))
                .distinct()
                .toList();
        return new Ground(List.copyOf(found.values()), around);
    }

    /** The decision that a row states, the same after its certificate was suspended and counts again. */
    private static Optional<Long> decision(Evidence one) {
        return one.source().kind().equals(Source.DECISION)
                ? number(one.source().id().split("/")[0])
                : Optional.empty();
    }

    Set<String> competencies() {
        return cited.stream().map(Evidence::competency).collect(Collectors.toSet());
    }

    /** The numbers of the things of this kind that these rows come from. */
    static List<Long> from(String kind, Collection<Evidence> rows) {
        return rows.stream()
                .filter(one -> one.source().kind().equals(kind))
                .flatMap(one -> number(one.source().id()).stream())
                .distinct()
                .toList();
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
