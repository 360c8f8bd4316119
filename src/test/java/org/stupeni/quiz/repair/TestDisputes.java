package org.stupeni.quiz.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.stupeni.quiz.QuestionKey;

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

    /** How many rows of every kind that a regrade or a dry run could write. */
    String rows() {
        return String.join(
                " ",
                Stream.of(
                                "AttemptGrading",
                                "Regrade",
                                "RegradeItem",
                                "CorrectionEntry",
                                "LedgerEntry",
                                "Note",
                                "TrailEntry")
                        .map(entity -> entity + "=" + count(entity))
                        .toList());
    }

    private long count(String entity) {
        return entityManager
                .createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult();
    }
}
