package org.stupeni.certification.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.certification.independence.Tie;
import org.stupeni.certification.independence.Ties;
import org.stupeni.identity.People;
import org.stupeni.identity.Role;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** The complaints that somebody of HR may see: all but those about themselves and their own. */
@ApplicationScoped
@Transactional
public class ComplaintRegister {

    private static final String SEEN = " (c.personId is null or c.personId <> :who)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ComplaintSteps steps;

    @Inject
    Ties ties;

    @Inject
    People people;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** A part of the register: what is overdue first, then what is to be done next, then what is over, the newest first. */
    public List<ComplaintRow> list(Long who, ComplaintFilter filter, int first, int most) {
        return query(ComplaintRow.QUERY, who, filter, " order by c.term, c.id desc", ComplaintRow.class)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(Long who, ComplaintFilter filter) {
        return query("select count(c.id) from Complaint c", who, filter, "", Long.class)
                .getSingleResult();
    }

    /** How many wait for their answer, and of how many the term has ended. */
    public record Waiting(long unanswered, long overdue) {}

    /** The same of what this person may see, in one statement. */
    public Waiting waiting(Long who) {
        LocalDate today = today();
        List<Object[]> rows = entityManager
                .createQuery(
                        "select c.state, c.term from Complaint c where (c.state in :waiting or c.term < :today)"
                                + " and c.employeeId <> :who and" + SEEN,
                        Object[].class)
                .setParameter("waiting", List.of(ComplaintState.OPEN, ComplaintState.TAKEN))
                .setParameter("today", today)
                .setParameter("who", who)
                .getResultList();
        return new Waiting(
                rows.stream()
                        .filter(row -> ((ComplaintState) row[0]).isUnanswered())
                        .count(),
                rows.stream()
                        .filter(row -> row[1] != null && ((LocalDate) row[1]).isBefore(today))
                        .count());
    }

    /** One complaint; nothing where there is none, or it is about who asks. */
    public Optional<ComplaintRow> find(Long who, Long complaintId) {
        return entityManager
                .createQuery(ComplaintRow.QUERY + " where c.id = :id and" + SEEN, ComplaintRow.class)
                .setParameter("id", complaintId)
                .setParameter("who", who)
                .getResultStream()
                .findFirst();
    }

    /** Everything that was done about a complaint, for those who handle it. */
    public List<ComplaintStepRow> steps(ComplaintRow row) {
        return steps.of(row.id());
    }

    /** Why this person may not handle it, or nothing. */
    public Optional<Refused> refuses(Long who, ComplaintRow row) {
        return refusals(Set.of(who), row).values().stream().findFirst();
    }

    /** Those of HR who may handle it: whom it is news to. */
    public List<Long> handlers(Long complaintId) {
        ComplaintRow row = row(complaintId);
        Set<Long> everybody = Set.copyOf(people.allWith(Role.HR));
        Map<Long, Refused> refused = refusals(everybody, row);
        return everybody.stream()
                .filter(one -> !refused.containsKey(one))
                .sorted()
                .toList();
    }

    /** A complaint for the notes about it, whoever it is about. */
    public ComplaintRow row(Long complaintId) {
        return entityManager
                .createQuery(ComplaintRow.QUERY + " where c.id = :id", ComplaintRow.class)
                .setParameter("id", complaintId)
                .getSingleResult();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }

    private Map<Long, Refused> refusals(Set<Long> people, ComplaintRow row) {
        Map<Long, Set<Tie>> toComplainant = ties.of(row.employeeId(), List.of());
        Map<Long, Set<Tie>> toPerson = row.personId() == null ? Map.of() : ties.of(row.personId(), List.of());
        return people.stream()
                .flatMap(who -> ComplaintRules.refuses(
                        who,
                        row.employeeId(),
                        row.personId(),
                        toComplainant.getOrDefault(who, Set.of()),
                        toPerson.getOrDefault(who, Set.of()))
                        .map(refused -> Map.entry(who, refused))
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private <T> TypedQuery<T> query(String select, Long who, ComplaintFilter filter, String order, Class<T> type) {
        StringBuilder where = new StringBuilder(" where c.employeeId <> :who and" + SEEN);
        Map<String, Object> parameters = new HashMap<>(Map.of("who", who));
        if (filter.kind() != null) {
            where.append(" and c.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.state() != null) {
            where.append(" and c.state = :state");
            parameters.put("state", filter.state());
        }
        if (filter.overdue()) {
            where.append(" and c.term < :today");
            parameters.put("today", today());
        }
        TypedQuery<T> query = entityManager.createQuery(select + where + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
