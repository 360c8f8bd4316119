package org.stupeni.quiz.spaced;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.stupeni.quiz.attempt.AttemptLock;

/** What the job of small checks does, for one person, whatever it has done already; and the rows behind it. */
@ApplicationScoped
public class TestChecks {

    @Inject
    CheckRun run;

    @Inject
    AttemptLock lock;

    @PersistenceContext
    EntityManager entityManager;

    /** Follows what this person holds. */
    public void follow(Long employeeId) {
        run.notFollowed().stream()
                .filter(held -> held.employeeId().equals(employeeId))
                .forEach(held -> {
                    try {
                        run.follow(held);
                    } catch (PersistenceException byTheJobMeanwhile) {
                        run.follow(held);
                    }
                });
    }

    /** Opens what is due for this person today. */
    public void open(Long employeeId) {
        seriesOf(employeeId).forEach(run::open);
    }

    /** Closes what is over for this person. */
    public void close(Long employeeId) {
        run.overdue().stream()
                .filter(check ->
                        entityManager.find(SmallCheck.class, check).employeeId().equals(employeeId))
                .forEach(run::close);
    }

    /** The next day, or what it does instead, and the level of each series of a person. */
    public List<String> series(Long employeeId) {
        return entityManager
                .createQuery("select s from CheckSeries s where s.employeeId = :id order by s.id", CheckSeries.class)
                .setParameter("id", employeeId)
                .getResultStream()
                .map(series -> "level " + series.level() + " " + series.standing())
                .toList();
    }

    /**
     * Grades an attempt of this person: holds it, and comes to the series a moment later, as a passed exam or an answered check does.
     *
     * @param held is counted down as soon as the attempt is held
     */
    @Transactional
    public void grades(Long employeeId, CountDownLatch held) {
        Long attempt = entityManager
                .createQuery("select max(a.id) from Attempt a where a.employeeId = :id", Long.class)
                .setParameter("id", employeeId)
                .getSingleResult();
        lock.hold(attempt);
        entityManager
                .createQuery("update Attempt a set a.employeeId = :id where a.id = :attempt")
                .setParameter("id", employeeId)
                .setParameter("attempt", attempt)
                .executeUpdate();
        held.countDown();
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        seriesOf(employeeId).forEach(id -> entityManager.find(CheckSeries.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Opens what is due for this person as soon as an attempt is held. */
    @Transactional
    public void opensAfter(CountDownLatch held, Long employeeId) {
        try {
            held.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        open(employeeId);
    }

    private List<Long> seriesOf(Long employeeId) {
        return entityManager
                .createQuery("select s.id from CheckSeries s where s.employeeId = :id", Long.class)
                .setParameter("id", employeeId)
                .getResultList();
    }

    /** Lets the next check of a person be due on this day. */
    @Transactional
    public void isDueOn(Long employeeId, LocalDate day) {
        entityManager
                .createQuery("update CheckSeries s set s.nextOn = :day where s.employeeId = :id")
                .setParameter("day", day)
                .setParameter("id", employeeId)
                .executeUpdate();
    }

    /** Lets a check be of another course. */
    @Transactional
    public void isOfCourse(long checkId, String courseId) {
        entityManager
                .createQuery("update SmallCheck c set c.courseId = :course where c.id = :id")
                .setParameter("course", courseId)
                .setParameter("id", checkId)
                .executeUpdate();
    }
}
