package org.stupeni.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.platform.Language;

/** Finds people, and keeps what they chose for themselves. */
@ApplicationScoped
@Transactional
public class People {

    private static final String ROW = """
            select new org.stupeni.identity.PersonRow(e.id, e.number, e.name, e.mail, p.id, p.nameRu, p.nameEn,
                d.id, d.nameRu, d.nameEn, m.id)
            from Employee e join e.department d join e.position p left join e.manager m
            """;

    @PersistenceContext
    EntityManager entityManager;

    public Optional<PersonRow> find(Long employeeId) {
        return entityManager
                .createQuery(ROW + " where e.id = :id", PersonRow.class)
                .setParameter("id", employeeId)
                .getResultStream()
                .findFirst();
    }

    /** The people with these ids, in one query. */
    public Map<Long, PersonRow> findAll(Collection<Long> employeeIds) {
        if (employeeIds.isEmpty()) {
            return Map.of();
        }
        return entityManager
                .createQuery(ROW + " where e.id in :ids", PersonRow.class)
                .setParameter("ids", employeeIds)
                .getResultStream()
                .collect(Collectors.toMap(PersonRow::id, row -> row));
    }

    /** Those of these people who have one of these roles and have not left, in one query. */
    public Set<Long> having(Collection<Long> employeeIds, Set<Role> roles) {
        if (employeeIds.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(entityManager
                .createQuery(
                        "select distinct e.id from Employee e join e.roles r where e.id in :ids and r in :roles and e.leftOn is null",
                        Long.class)
                .setParameter("ids", employeeIds)
                .setParameter("roles", roles)
                .getResultList());
    }

    /** Everybody who has this role and has not left. */
    public List<Long> allWith(Role role) {
        return entityManager
                .createQuery(
                        "select e.id from Employee e join e.roles r where r = :role and e.leftOn is null order by e.id",
                        Long.class)
                .setParameter("role", role)
                .getResultList();
    }

    public void chooseLanguage(Long employeeId, Language language) {
        entityManager.find(Employee.class, employeeId).speaks(language);
    }

    /** Keeps "light", "dark" or empty for the system's. */
    public void chooseTheme(Long employeeId, String theme) {
        entityManager.find(Employee.class, employeeId).prefers(theme);
    }
}
