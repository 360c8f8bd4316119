package org.stupeni.quiz.repair.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.stupeni.quiz.paper.QuestionKey;

/** What only time does to disputes, and how many rows there are. */
@ApplicationScoped
@Transactional
public class TestDisputes {

    @PersistenceContext
    EntityManager entityManager;

    /** Lets the term of everything open against this version of a question end so many days earlier. */
    void hurry(QuestionKey key, int days) {
        entityManager
                .createQuery(
                        "select d from Dispute d where d.questionVersion = :version and d.courseId = :course",
                        Dispute.class)
                .setParameter("version", key.version())
                .setParameter("course", key.course())
                .getResultList()
                .forEach(dispute -> entityManager
                        .createQuery("update Dispute d set d.dueOn = :due where d.id = :id")
                        .setParameter("due", due(dispute.id()).minusDays(days))
                        .setParameter("id", dispute.id())
                        .executeUpdate());
    }

    private LocalDate due(Long disputeId) {
        return entityManager
                .createQuery("select d.dueOn from Dispute d where d.id = :id", LocalDate.class)
                .setParameter("id", disputeId)
                .getSingleResult();
    }

    /** How many rows of every kind that a regrade or a dry run could write about these people; jobs write about others meanwhile. */
    public String rows(List<Long> people) {
        return String.join(
                " ",
                count(
                        "AttemptGrading e where e.attemptId in (select a.id from Attempt a where a.employeeId in :people)",
                        people),
                count("RegradeItem e where e.employeeId in :people", people),
                count("Regrade e where e.startedBy in :people", people),
                count("CorrectionEntry e where e.madeBy in :people", people),
                count("LedgerEntry e where e.employeeId in :people", people),
                count("Note e where e.employee in :people", people),
                count("TrailEntry e where e.who in :people", people));
    }

    private String count(String what, List<Long> people) {
        Long rows = entityManager
                .createQuery("select count(e) from " + what, Long.class)
                .setParameter("people", people)
                .getSingleResult();
        return what.split(" ")[0] + "=" + rows;
    }
}
