package org.stupeni.certification.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.stupeni.certification.CertificateRow;
import org.stupeni.certification.CertificateState;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.Deciders;
import org.stupeni.certification.DecisionRefused;
import org.stupeni.certification.Reason;
import org.stupeni.certification.Revocations;
import org.stupeni.certification.Suspensions;
import org.stupeni.certification.independence.Seat;
import org.stupeni.certification.independence.Ties;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.platform.Refused;
import org.stupeni.platform.RefusedDeeds;

/** Suspends, reinstates and revokes certificates: by two people where two decide about the level, else by one at once. */
@ApplicationScoped
@Transactional
public class Measures {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Certificates certificates;

    @Inject
    Suspensions suspensions;

    @Inject
    Revocations revocations;

    @Inject
    Ties ties;

    @Inject
    Frameworks frameworks;

    @Inject
    ReachedLevels reached;

    @Inject
    RefusedDeeds refusedDeeds;

    @Inject
    Clock clock;

    @Inject
    Event<MeasureHappened> happened;

    /** @throws Refused if {@link #order} would refuse this reason */
    public void readReason(String reason) {
        Reason.required(reason);
    }

    /**
     * Whether a measure about this certificate takes two people: from level 4 on, and where the rule of the level asks for two or for a panel.
     *
     * <p>It is the rule by which the certificate was decided, not that of today: what two gave one alone does not take, and rules that become milder later, which is
     * a matter of publishing them, open no way around the second. Where one decided, one answers for the measure, too.
     */
    public boolean isForTwo(CertificateRow certificate) {
        LevelRule rule = frameworks
                .version(certificate.framework())
                .framework()
                .level(certificate.competencyId(), certificate.level())
                .map(Level::rule)
                .orElse(null);
        return MeasureKind.isForTwo(certificate.level(), rule);
    }

    /**
     * Does it, or lets it wait for a second person where {@link #isForTwo it takes two}.
     *
     * @param reason why; the person reads it
     * @throws Refused if it cannot be done to this certificate, this person is not independent, the reason is missing, or a measure waits already
     */
    public void order(Long who, Long certificateId, MeasureKind kind, String reason) {
        CertificateState state = find(certificateId);
        demandPossible(kind, state);
        demand(Seat.SECOND, who, null, state.certificate());
        Instant now = clock.instant();
        Measure measure = new Measure(certificateId, kind, who, Reason.required(reason), now);
        try {
            entityManager.persist(measure);
            entityManager.flush();
        } catch (PersistenceException waiting) {
            throw new Refused("measure_act.ordered_already");
        }
        if (isForTwo(state.certificate())) {
            happened.fire(MeasureHappened.ordered(who, certificateId, now));
        } else {
            measure.close(MeasureState.DONE, null, null, now);
            carryOut(measure, Deciders.one(who));
        }
    }

    /**
     * Carries out what another person ordered.
     *
     * @throws Refused if this person is not independent, it is closed, or cannot be done any more
     */
    public void confirm(Long who, Long measureId) {
        Measure measure = held(measureId);
        CertificateState state = find(measure.certificate());
        demand(Seat.SECOND, who, measure.proposedBy(), state.certificate());
        measure.close(MeasureState.DONE, who, null, clock.instant());
        demandPossible(measure.kind(), state);
        carryOut(measure, Deciders.two(measure.proposedBy(), who));
    }

    /** Does not agree: nothing changes. Refused as {@link #confirm}, and if the reason is missing. */
    public void reject(Long who, Long measureId, String reason) {
        Measure measure = held(measureId);
        demand(
                Seat.SECOND,
                who,
                measure.proposedBy(),
                find(measure.certificate()).certificate());
        Instant now = clock.instant();
        measure.close(MeasureState.REJECTED, who, Reason.required(reason), now);
        happened.fire(MeasureHappened.rejected(who, measure.certificate(), now));
    }

    /**
     * Takes back what was ordered before anybody agreed.
     *
     * @throws Refused if it is somebody else's, or closed, or the reason is missing
     */
    public void withdraw(Long who, Long measureId, String reason) {
        Measure measure = held(measureId);
        if (!measure.proposedBy().equals(who)) {
            throw new Refused("measure_act.not_yours");
        }
        Instant now = clock.instant();
        measure.close(MeasureState.WITHDRAWN, who, Reason.required(reason), now);
        happened.fire(MeasureHappened.withdrawn(who, measure.certificate(), now));
    }

    /** Every measure about a certificate, the newest first. */
    public List<MeasureRow> of(Long certificateId) {
        return entityManager
                .createQuery(
                        MeasureRow.QUERY + " where m.certificate = :certificate order by m.id desc", MeasureRow.class)
                .setParameter("certificate", certificateId)
                .getResultList();
    }

    /** Everybody who may not answer a measure about this person that somebody ordered. */
    public Set<Long> barred(Long employeeId, Long orderedBy) {
        return ties.barred(Seat.SECOND, employeeId, List.of(), orderedBy);
    }

    private void carryOut(Measure measure, Deciders by) {
        switch (measure.kind()) {
            case SUSPEND -> suspensions.suspend(measure.certificate(), by, measure.reason());
            case REINSTATE -> suspensions.reinstate(measure.certificate(), by, measure.reason());
            case REVOKE -> revocations.revoke(measure.certificate(), by, measure.reason());
        }
    }

    private CertificateState find(Long certificateId) {
        return certificates.find(certificateId, reached.today()).orElseThrow(() -> new Refused("measure_act.closed"));
    }

    private Measure held(Long measureId) {
        Measure measure = entityManager.find(Measure.class, measureId, LockModeType.PESSIMISTIC_WRITE);
        if (measure == null) {
            throw new Refused("measure_act.closed");
        }
        return measure;
    }

    private void demandPossible(MeasureKind kind, CertificateState state) {
        boolean suspended = suspensions.isSuspended(state.certificate().id());
        kind.refuses(state.status(), suspended).ifPresent(why -> {
            throw why;
        });
    }

    private void demand(Seat seat, Long who, Long first, CertificateRow certificate) {
        seat.refuses(ties.of(certificate.employeeId(), List.of(), first).getOrDefault(who, Set.of()))
                .ifPresent(why -> {
                    refusedDeeds.tell(new DecisionRefused(
                            who,
                            certificate.employeeId(),
                            certificate.competencyId(),
                            certificate.level(),
                            clock.instant()));
                    throw why;
                });
    }
}
