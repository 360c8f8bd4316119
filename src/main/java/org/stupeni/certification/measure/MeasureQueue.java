package org.stupeni.certification.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The measures that wait for a second person, what has waited longest first. */
@ApplicationScoped
@Transactional
public class MeasureQueue {

    private static final String WAITING = """
            from Measure m join Certificate c on c.id = m.certificate join Employee e on e.id = c.employee
                join Employee p on p.id = m.proposedBy
            where m.state = :open
            """;

    @PersistenceContext
    EntityManager entityManager;

    public int count() {
        return entityManager
                .createQuery("select count(m.id) " + WAITING, Long.class)
                .setParameter("open", MeasureState.OPEN)
                .getSingleResult()
                .intValue();
    }

    public List<WaitingMeasure> list(int most) {
        return entityManager
                .createQuery(WaitingMeasure.QUERY + WAITING + " order by m.proposedAt, m.id", WaitingMeasure.class)
                .setParameter("open", MeasureState.OPEN)
                .setMaxResults(most)
                .getResultList();
    }
}
