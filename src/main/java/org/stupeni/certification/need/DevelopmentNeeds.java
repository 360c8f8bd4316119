package org.stupeni.certification.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stupeni.certification.CertificateIssued;
import org.stupeni.certification.CertificateRow;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.DecisionRefused;
import org.stupeni.certification.OpenDecision;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.Reason;
import org.stupeni.certification.independence.Seat;
import org.stupeni.certification.independence.Ties;
import org.stupeni.framework.Framework;
import org.stupeni.platform.Refused;
import org.stupeni.platform.RefusedDeeds;

/** Records that somebody has to learn a competency from its beginnings, and what came of it. */
@ApplicationScoped
@Transactional
public class DevelopmentNeeds {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    Certificates certificates;

    @Inject
    Ties ties;

    @Inject
    RefusedDeeds refusedDeeds;

    @Inject
    Clock clock;

    @Inject
    Event<NeedHappened> happened;

    /**
     * Records a need.
     *
     * @param reason why; the person reads it
     * @return its id
     * @throws Refused if the person holds or reaches a level, there is such a need, who records is not independent of the person, or the reason is missing
     */
    public Long record(Long who, Long employeeId, String competency, String reason) {
        OpenDecision open = openDecisions.open(employeeId, competency);
        demandIndependent(who, employeeId, competency);
        if (open.level() > Framework.LOWEST || open.heldLevel() > Framework.LOWEST || open.pending() != null) {
            throw new Refused("need_act.higher");
        }
        Instant now = clock.instant();
        DevelopmentNeed need = new DevelopmentNeed(employeeId, competency, who, Reason.required(reason), now);
        try {
            entityManager.persist(need);
            entityManager.flush();
        } catch (PersistenceException twice) {
            throw new Refused("need_act.recorded_already");
        }
        happened.fire(NeedHappened.recorded(who, need.id(), employeeId, now));
        return need.id();
    }

    /**
     * Keeps what the employee says to it, once.
     *
     * @throws Refused if it is not theirs, has a reply or has ended, or nothing is said
     */
    public void reply(Long employeeId, Long needId, String words) {
        DevelopmentNeed need = held(needId)
                .filter(found -> found.employeeId().equals(employeeId))
                .orElseThrow(() -> new Refused("need_act.ended_already"));
        Instant now = clock.instant();
        need.reply(Reason.required(words), now);
        happened.fire(NeedHappened.replied(employeeId, needId, now));
    }

    /**
     * Ends it.
     *
     * @throws Refused if it has ended, who ends it is not independent of the person, or the reason is missing
     */
    public void end(Long who, Long needId, String reason) {
        DevelopmentNeed need = held(needId).orElseThrow(() -> new Refused("need_act.ended_already"));
        demandIndependent(who, need.employeeId(), need.competency());
        Instant now = clock.instant();
        need.end(who, Reason.required(reason), now);
        happened.fire(NeedHappened.ended(who, needId, need.employeeId(), now));
    }

    private void demandIndependent(Long who, Long employeeId, String competency) {
        ties.refuses(Seat.PROPOSER, who, employeeId, List.of()).ifPresent(refused -> {
            refusedDeeds.tell(new DecisionRefused(who, employeeId, competency, Framework.LOWEST, clock.instant()));
            throw refused;
        });
    }

    /** A certified level ends it. */
    void endFor(@Observes CertificateIssued issued) {
        CertificateRow row =
                certificates.findAll(List.of(issued.certificateId())).get(issued.certificateId());
        entityManager
                .createQuery("select n from DevelopmentNeed n where n.openMarker = :marker", DevelopmentNeed.class)
                .setParameter("marker", DevelopmentNeed.marker(issued.employeeId(), row.competencyId()))
                .getResultList()
                .forEach(need -> {
                    need.end(null, null, issued.when());
                    happened.fire(NeedHappened.ended(issued.who(), need.id(), issued.employeeId(), issued.when()));
                });
    }

    /** Every need of a person, the newest first. */
    public List<NeedRow> of(Long employeeId) {
        return entityManager
                .createQuery(NeedRow.QUERY + " where n.employeeId = :employee order by n.id desc", NeedRow.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    public Optional<NeedRow> find(Long needId) {
        return entityManager
                .createQuery(NeedRow.QUERY + " where n.id = :id", NeedRow.class)
                .setParameter("id", needId)
                .getResultStream()
                .findFirst();
    }

    private Optional<DevelopmentNeed> held(Long needId) {
        return Optional.ofNullable(entityManager.find(DevelopmentNeed.class, needId, LockModeType.PESSIMISTIC_WRITE));
    }
}
