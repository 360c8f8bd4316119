package org.stupeni.quiz.repair;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.stupeni.course.PublishedCourse;
import org.stupeni.platform.Refused;

/** What whoever publishes a draft says of the questions that change with it: each becomes a row like that of a repair, and is a ground for corrections in the same way. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class QuestionChanges {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Inject
    Event<QuestionRepaired> repaired;

    /**
     * Refuses what must not be published so.
     *
     * @param said by the id of each question
     * @throws Refused if nothing is said of a change, or that only words changed where the key did
     */
    public static void demandSaid(List<QuestionChange> changes, Map<String, RepairKind> said) {
        for (QuestionChange change : changes) {
            RepairKind kind = said.get(change.id());
            if (kind == RepairKind.WORDING && change.isOfKey()) {
                throw new Refused("preflight_change.key_changed", change.id());
            }
            if (!change.kinds().contains(kind)) {
                throw new Refused("preflight_change.unsaid", change.id());
            }
        }
    }

    /**
     * Keeps what was said with the version that was published.
     *
     * @param said as {@link #demandSaid} has demanded it
     */
    public void keep(
            List<QuestionChange> changes,
            Map<String, RepairKind> said,
            PublishedCourse version,
            String reason,
            Long by) {
        Instant now = clock.instant();
        for (QuestionChange change : changes) {
            RepairKind kind = said.get(change.id());
            QuestionRepair row = new QuestionRepair(
                    change.old(), change.after().version(), version.versionId(), kind, reason.strip(), by, now);
            entityManager.persist(row);
            entityManager.flush();
            repaired.fire(QuestionRepaired.of(kind, by, row.id(), now));
        }
    }
}
