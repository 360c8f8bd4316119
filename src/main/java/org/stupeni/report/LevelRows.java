package org.stupeni.report;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.certification.DecisionQueue;
import org.stupeni.certification.HeldLevel;
import org.stupeni.evidence.ReachedRow;
import org.stupeni.framework.Framework;

/** The rows of some people, and what they are made from. */
final class LevelRows {

    private final List<Placed> people;
    private final List<String> competencies;
    private final Map<String, PersonLevel> kept;
    private final Map<String, HeldLevel> held;
    private final Map<String, ReachedRow> reached;
    private final Set<String> awaited;

    /** @param awaited the competencies of people in which somebody has to decide */
    LevelRows(
            List<Placed> people,
            List<String> competencies,
            Map<String, PersonLevel> kept,
            Map<String, HeldLevel> held,
            Map<String, ReachedRow> reached,
            Set<String> awaited) {
        this.people = people;
        this.competencies = competencies;
        this.kept = kept;
        this.held = held;
        this.reached = reached;
        this.awaited = awaited;
    }

    /** The people who have rows that tell of another standing. */
    Set<Long> otherStandings() {
        return people.stream()
                .filter(person -> competencies.stream()
                        .map(competency -> kept.get(key(person.employeeId(), competency)))
                        .anyMatch(row -> row != null && !row.standing().equals(standing(person))))
                .map(Placed::employeeId)
                .collect(Collectors.toSet());
    }

    /** Whether somebody has no row yet in some competency. */
    boolean isSomeMissing() {
        return people.stream()
                .anyMatch(person -> competencies.stream()
                        .anyMatch(competency -> !kept.containsKey(key(person.employeeId(), competency))));
    }

    private String standing(Placed person) {
        return Standing.of(competencies.stream()
                        .collect(Collectors.toMap(
                                Function.identity(), competency -> levels(key(person.employeeId(), competency)))))
                .word();
    }

    private Standing.Levels levels(String key) {
        int reachedLevel = reached.containsKey(key) ? reached.get(key).level() : Framework.LOWEST;
        return new Standing.Levels(
                held.containsKey(key) ? held.get(key).level() : Framework.LOWEST,
                reachedLevel,
                awaited.contains(key) ? reachedLevel : Framework.LOWEST);
    }

    /** @return those whose rows were different */
    Set<Long> write(EntityManager entityManager, Instant now) {
        Map<String, PersonLevel> left = new HashMap<>(kept);
        Set<Long> different = new HashSet<>();
        for (Placed person : people) {
            String standing = standing(person);
            for (String competency : competencies) {
                String key = key(person.employeeId(), competency);
                PersonLevel row = left.remove(key);
                boolean isNew = row == null;
                if (isNew) {
                    row = new PersonLevel(person.employeeId(), competency);
                }
                if (row.follow(person, held.get(key), reached.get(key), awaited.contains(key), standing, now)) {
                    different.add(person.employeeId());
                }
                if (isNew) {
                    entityManager.persist(row);
                }
            }
        }
        left.values().forEach(row -> {
            entityManager.remove(row);
            different.add(row.employeeId());
        });
        return different;
    }

    static String key(Long employeeId, String competency) {
        return DecisionQueue.key(employeeId, competency);
    }
}
