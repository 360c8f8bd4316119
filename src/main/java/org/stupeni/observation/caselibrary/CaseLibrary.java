package org.stupeni.observation.caselibrary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Cases to read: what everybody sees of the library, and what trainers see beside it. */
@ApplicationScoped
@Transactional
public class CaseLibrary {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CaseSteps steps;

    /** Cases of a state: those that wait by how long they have waited, all others the last answered first. */
    public List<CaseRow> list(CaseFilter filter, int first, int most) {
        String order = filter.state() == CaseState.SENT
                ? " order by c.sentAt, c.id"
                : " order by c.answeredAt desc, c.id desc";
        return query(CaseRow.QUERY, filter, order, CaseRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(CaseFilter filter) {
        return query("select count(c.id) from ClientCase c", filter, "", Long.class)
                .getSingleResult();
    }

    private <T> TypedQuery<T> query(String select, CaseFilter filter, String order, Class<T> type) {
        StringBuilder where = new StringBuilder(" where c.state = :state");
        Map<String, Object> parameters = new HashMap<>(Map.of("state", filter.state()));
        if (filter.kind() != null) {
            where.append(" and c.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (!filter.text().isEmpty()) {
            where.append(" and c.search like :text escape '!'");
            parameters.put("text", "%" + escaped(CaseRules.search(filter.text())) + "%");
        }
        TypedQuery<T> query = entityManager.createQuery(select + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** A case that everybody may read. */
    public Optional<CaseRow> published(Long caseId) {
        return seen(caseId).filter(CaseRow::isAccepted);
    }

    /** A case of which things are made or were made: one in the library, or taken out of it. */
    public Optional<CaseRow> turned(Long caseId) {
        return seen(caseId).filter(CaseRow::isPublished);
    }

    /** A case that trainers know of. */
    public Optional<CaseRow> seen(Long caseId) {
        return row(caseId).filter(row -> CaseState.SEEN.contains(row.state()));
    }

    /** A case in whatever state, for the notes about it. */
    public Optional<CaseRow> row(Long caseId) {
        return entityManager
                .createQuery(CaseRow.QUERY + " where c.id = :id", CaseRow.class)
                .setParameter("id", caseId)
                .getResultStream()
                .findFirst();
    }

    /** How many cases of each state trainers see. */
    public Map<CaseState, Long> counts() {
        Map<CaseState, Long> counts = new EnumMap<>(CaseState.class);
        entityManager
                .createQuery(
                        "select c.state, count(c.id) from ClientCase c where c.state in :seen group by c.state",
                        Object[].class)
                .setParameter("seen", CaseState.SEEN)
                .getResultList()
                .forEach(pair -> counts.put((CaseState) pair[0], (Long) pair[1]));
        return counts;
    }

    /** What was done with a case, the oldest first. */
    public List<CaseStepRow> steps(CaseRow row) {
        return steps.of(row.id());
    }

    /** What was last said to its contributor, or nothing. */
    public Optional<String> lastWords(Long caseId) {
        return steps.of(caseId).stream()
                .map(CaseStepRow::words)
                .filter(Objects::nonNull)
                .reduce((before, after) -> after);
    }
}
