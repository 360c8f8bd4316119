package org.stupeni.observation.calibration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * How an observer's levels lie beside those that others saw in the same people. Pure.
 *
 * <p>For every person and competency that both the observer and somebody else saw: the observer's mean less the others' mean. People differ, so only the same
 * person is compared with the same person; each counts once, however often they were seen.
 */
final class Comparison {

    private Comparison() {}

    /** One person in one competency: by how much the observer saw more than the others, and when last. */
    record Difference(double steps, LocalDate lastSeen) {}

    /**
     * The differences, the oldest first.
     *
     * @param seen of everybody, the observer's own among them
     */
    static List<Difference> of(Long observerId, Collection<SeenLevel> seen) {
        Map<String, List<SeenLevel>> own = new LinkedHashMap<>();
        seen.stream()
                .filter(one -> one.observerId().equals(observerId))
                .forEach(one -> own.computeIfAbsent(one.employeeId() + "/" + one.competency(), key -> new ArrayList<>())
                        .add(one));
        List<Difference> differences = new ArrayList<>();
        own.values().forEach(mine -> {
            OptionalDouble others = seen.stream()
                    .filter(one -> !one.observerId().equals(observerId) && one.isOfTheSame(mine.get(0)))
                    .mapToInt(SeenLevel::level)
                    .average();
            others.ifPresent(mean -> differences.add(new Difference(
                    mine.stream().mapToInt(SeenLevel::level).average().orElseThrow() - mean,
                    mine.stream()
                            .map(SeenLevel::seenOn)
                            .max(Comparator.naturalOrder())
                            .orElseThrow())));
        });
        differences.sort(Comparator.comparing(Difference::lastSeen));
        return differences;
    }

    /**
     * The mean difference of every observer who shares enough people with others.
     *
     * @param seen in one competency
     * @param fewest people whom somebody else saw too
     */
    static List<Double> means(Collection<SeenLevel> seen, int fewest) {
        Map<Long, List<SeenLevel>> byPerson = seen.stream().collect(Collectors.groupingBy(SeenLevel::employeeId));
        Map<Long, List<Double>> steps = new LinkedHashMap<>();
        byPerson.values()
                .forEach(ofPerson -> ofPerson.stream()
                        .map(SeenLevel::observerId)
                        .distinct()
                        .forEach(observer -> of(observer, ofPerson)
                                .forEach(difference -> steps.computeIfAbsent(observer, key -> new ArrayList<>())
                                        .add(difference.steps()))));
        return steps.values().stream()
                .filter(own -> own.size() >= fewest)
                .map(own ->
                        own.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
                .toList();
    }
}
