package org.stupeni.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Keeps and finds how jobs fare. Two nodes that run a job for the first time at once make one row: the second fails and comes again. */
@ApplicationScoped
@Transactional
public class JobRuns {

    @PersistenceContext
    EntityManager entityManager;

    /** Every job that ever ran, by name. */
    public List<JobRow> all() {
        return entityManager.createQuery("""
                        select new org.stupeni.platform.JobRow(j.name, j.ranAt, j.lateAfter, j.tookMillis, j.doneAt, j.doneCount,
                            j.failedAt, j.failure, j.failureNumber)
                        from JobRun j order by j.name
                        """, JobRow.class).getResultList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(String name, JobOutcome outcome) {
        JobRun run = entityManager.find(JobRun.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            run = new JobRun(name);
            run.follow(outcome);
            entityManager.persist(run);
        } else {
            run.follow(outcome);
        }
    }
}
