package org.stupeni.certification.independence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Who stands above a person, and above everybody who has a role beside learning and a manager: of nobody else is asked whether they may decide. */
@ApplicationScoped
@Transactional
class Lines {

    /** How many managers up the line goes. */
    private static final int HIGHEST = 8;

    /** One row a person, since neither database walks a tree in words that the other understands. */
    private static final String CHAIN = "select e1.id, "
            + up(n -> "e" + n + ".manager_id as m" + n, 1, ", ")
            + " from employee e1 "
            + up(n -> "left join employee e" + n + " on e" + n + ".id = e" + (n - 1) + ".manager_id", 2, " ");

    private static final String SQL =
            CHAIN + " where e1.id = ? union " + CHAIN + " where e1.id in (select r.employee_id from employee_role r"
                    + " where r.role in ('HR', 'OBSERVER', 'TRAINER', 'ADMINISTRATOR')) and e1.manager_id is not null";

    @PersistenceContext
    EntityManager entityManager;

    private interface Part {
        String at(int up);
    }

    private static String up(Part part, int from, String between) {
        return IntStream.rangeClosed(from, HIGHEST).mapToObj(part::at).collect(Collectors.joining(between));
    }

    /** The managers above this person and everybody with a role who has any, the next one first. */
    Map<Long, List<Long>> above(Long employeeId) {
        Query query = entityManager.createNativeQuery(SQL).setParameter(1, employeeId);
        Map<Long, List<Long>> above = new HashMap<>();
        for (Object row : query.getResultList()) {
            List<Long> ids = Arrays.stream((Object[]) row)
                    .filter(Objects::nonNull)
                    .map(id -> ((Number) id).longValue())
                    .toList();
            above.put(ids.get(0), ids.subList(1, ids.size()));
        }
        return above;
    }
}
