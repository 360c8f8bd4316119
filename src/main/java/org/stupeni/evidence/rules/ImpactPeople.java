package org.stupeni.evidence.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.stupeni.framework.Frameworks;

/** The people whose levels rules can change: those with evidence who have not left. */
@ApplicationScoped
@Transactional
class ImpactPeople {

    private static final String WITH_EVIDENCE = " from Employee e where (e.leftOn is null or e.leftOn > :today)"
            + " and exists (select l.id from LedgerEntry l where l.employeeId = e.id)";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    long count() {
        return entityManager
                .createQuery("select count(e.id)" + WITH_EVIDENCE, Long.class)
                .setParameter("today", frameworks.today())
                .getSingleResult();
    }

    /** The ids behind this one, ascending. */
    List<Long> after(long last, int most) {
        return entityManager
                .createQuery("select e.id" + WITH_EVIDENCE + " and e.id > :last order by e.id", Long.class)
                .setParameter("today", frameworks.today())
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }
}
