package org.stupeni.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whom the things are about that the trail names by an id of their own, and the other way round: in one question to the database each, however many kinds there are.
 *
 * <p>JPQL has no union, so it is asked in SQL. Who complains and who has more time for exams is nobody's business here.
 */
@ApplicationScoped
@Transactional
public class TrailPeople {

    /** A kind of thing, the table that keeps it, and the columns of its id and of the person. */
    private record Kept(String kind, String table, String id, String person) {

        static Kept by(String kind, String table) {
            return new Kept(kind, table, "id", "employee_id");
        }

        String about(int place) {
            return "select " + place + ", " + id + " from " + table + " where " + person + " = ?";
        }

        /** A thing of several people is about none of them. */
        String of(int place, Collection<Long> ids) {
            return "select " + place + ", " + id + ", min(" + person + ") from " + table + " where " + id + " in ("
                    + ids.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ") group by " + id
                    + " having count(*) = 1";
        }
    }

    private static final List<Kept> KEPT = List.of(
            Kept.by("certificate", "certificate"),
            Kept.by("development-need", "development_need"),
            Kept.by("evidence", "evidence"),
            Kept.by("document", "evidence_document"),
            Kept.by("attempt", "attempt"),
            Kept.by("small-check", "small_check"),
            Kept.by("exam-grant", "exam_grant"),
            Kept.by("proposal", "proposal"),
            Kept.by("panel", "panel"),
            Kept.by("spread-settlement", "spread_settlement"),
            Kept.by("observation-request", "observation_request"),
            new Kept("assignment", "assigned_person", "assignment_id", "employee_id"));

    @PersistenceContext
    EntityManager entityManager;

    public static List<String> kinds() {
        return KEPT.stream().map(Kept::kind).toList();
    }

    /** The ids of what is about a person, by kind; what is for a group they belong to among it. */
    public Map<String, Set<String>> about(Long person) {
        Query query =
                entityManager.createNativeQuery(union(place -> KEPT.get(place).about(place)));
        for (int place = 0; place < KEPT.size(); place++) {
            query.setParameter(place + 1, person);
        }
        Map<String, Set<String>> things = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] values = (Object[]) row;
            things.computeIfAbsent(kind(values[0]), kind -> new HashSet<>())
                    .add(String.valueOf(((Number) values[1]).longValue()));
        }
        return things;
    }

    /**
     * Whom these things are about, by kind and id; nothing for one that is not there, or is about several people or nobody.
     *
     * @param ids the ids of the things, by kind
     */
    public Map<String, Map<Long, Long>> of(Function<String, Set<Long>> ids) {
        List<Set<Long>> asked =
                KEPT.stream().map(kept -> ids.apply(kept.kind())).toList();
        if (asked.stream().allMatch(Set::isEmpty)) {
            return Map.of();
        }
        String sql = union(
                place -> asked.get(place).isEmpty() ? null : KEPT.get(place).of(place, asked.get(place)));
        Map<String, Map<Long, Long>> people = new HashMap<>();
        for (Object row : entityManager.createNativeQuery(sql).getResultList()) {
            Object[] values = (Object[]) row;
            if (values[2] != null) {
                people.computeIfAbsent(kind(values[0]), kind -> new HashMap<>())
                        .put(((Number) values[1]).longValue(), ((Number) values[2]).longValue());
            }
        }
        return people;
    }

    private static String union(Function<Integer, String> part) {
        return IntStream.range(0, KEPT.size())
                .mapToObj(part::apply)
                .filter(one -> one != null)
                .collect(Collectors.joining(" union all "));
    }

    private static String kind(Object place) {
        return KEPT.get(((Number) place).intValue()).kind();
    }
}
