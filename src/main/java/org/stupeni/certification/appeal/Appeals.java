package org.stupeni.certification.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stupeni.certification.DecisionRefused;
import org.stupeni.certification.Reason;
import org.stupeni.certification.Suspensions;
import org.stupeni.certification.independence.Seat;
import org.stupeni.certification.independence.Tie;
import org.stupeni.certification.independence.Ties;
import org.stupeni.certification.measure.MeasureKind;
import org.stupeni.certification.measure.Measures;
import org.stupeni.certification.need.DevelopmentNeeds;
import org.stupeni.certification.need.NeedRow;
import org.stupeni.platform.Refused;
import org.stupeni.platform.RefusedDeeds;
import org.stupeni.platform.Settings;

/** What people say against decisions about themselves: raised and withdrawn by themselves, answered by others than who decided. */
@ApplicationScoped
@Transactional
public class Appeals {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Appealables appealables;

    @Inject
    Suspensions suspensions;

    @Inject
    Measures measures;

    @Inject
    DevelopmentNeeds needs;

    @Inject
    Ties ties;

    @Inject
    RefusedDeeds refusedDeeds;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<AppealHappened> happened;

    /** What this person may appeal against today: decided within the term, and not appealed against yet. */
    public List<Appealable> open(Long employeeId) {
        Set<String> raised = of(employeeId).stream()
                .filter(row -> row.state() != AppealState.WITHDRAWN)
                .map(row -> row.kind() + "/" + row.subjectId())
                .collect(Collectors.toSet());
        return appealables.of(employeeId, termBegan()).stream()
                .filter(one -> !raised.contains(one.marker()))
                .toList();
    }

    private Instant termBegan() {
        return clock.instant().minus(Duration.ofDays(settings.appealDays()));
    }

    /**
     * Raises an appeal.
     *
     * @return its id
     * @throws Refused if there is no such decision about this person, the term is over, there is an appeal against it, or nothing is said
     */
    public Long raise(Long employeeId, AppealKind kind, Long subjectId, String words) {
        Appealable against =
                appealables.find(employeeId, kind, subjectId).orElseThrow(() -> new Refused("appeal_act.unknown"));
        if (against.decidedAt().isBefore(termBegan())) {
            throw new Refused("appeal_act.too_late", settings.appealDays());
        }
        Instant now = clock.instant();
        LocalDate dueOn = LocalDate.ofInstant(now, settings.zone()).plusDays(settings.appealDays());
        Appeal appeal = new Appeal(against, employeeId, Reason.required(words), now, dueOn);
        try {
            entityManager.persist(appeal);
            entityManager.flush();
        } catch (PersistenceException twice) {
            throw new Refused("appeal_act.raised_already");
        }
        happened.fire(AppealHappened.raised(employeeId, appeal.id(), now));
        return appeal.id();
    }

    /** @throws Refused if it is not theirs, or answered already */
    public void withdraw(Long employeeId, Long appealId) {
        Appeal appeal = held(appealId);
        if (!appeal.isOf(employeeId)) {
            throw new Refused("appeal_act.closed");
        }
        appeal.withdraw();
        happened.fire(AppealHappened.withdrawn(employeeId, appealId, clock.instant()));
    }

    /**
     * Answers an appeal for good.
     *
     * @param reason why; the person reads it
     * @throws Refused if this person decided what it is against or is not independent of the person, it is answered or withdrawn, or the reason is missing
     */
    public void answer(Long who, Long appealId, boolean upheld, String reason) {
        String why = Reason.required(reason);
        Appeal appeal = held(appealId);
        AppealRow row = find(appealId).orElseThrow();
        refuses(who, row).ifPresent(refused -> {
            refusedDeeds.tell(
                    new DecisionRefused(who, row.employeeId(), row.competency(), row.level(), clock.instant()));
            throw refused;
        });
        Instant now = clock.instant();
        appeal.answer(upheld ? AppealState.UPHELD : AppealState.REJECTED, who, why, now);
        if (upheld) {
            openTheWay(who, row, why);
        }
        happened.fire(upheld ? AppealHappened.upheld(who, appealId, now) : AppealHappened.rejected(who, appealId, now));
    }

    /**
     * Undoes what can be undone; a level that was declined, taken away or certified too low is open again, which the queue says, and decided by whoever decides.
     * What has changed since it was appealed against stays as it is.
     */
    private void openTheWay(Long who, AppealRow appeal, String why) {
        if (appeal.kind() == AppealKind.SUSPENDED) {
            suspensions
                    .suspended(appeal.subjectId())
                    .filter(certificate -> measures.of(certificate).stream()
                            .noneMatch(one -> one.isOpen() && one.kind() == MeasureKind.REINSTATE))
                    .ifPresent(certificate -> measures.order(who, certificate, MeasureKind.REINSTATE, why));
        } else if (appeal.kind() == AppealKind.NEED) {
            needs.find(appeal.subjectId()).filter(NeedRow::isOpen).ifPresent(need -> needs.end(who, need.id(), why));
        }
    }

    /** Why this person may not answer, or nothing. */
    public Optional<Refused> refuses(Long who, AppealRow row) {
        Set<Tie> tied = EnumSet.noneOf(Tie.class);
        tied.addAll(ties.of(row.employeeId(), List.of()).getOrDefault(who, Set.of()));
        if (row.isDecidedBy(who)) {
            tied.add(Tie.DECIDED);
        }
        return Seat.APPEAL.refuses(tied);
    }

    /** Everybody who may not answer. */
    public Set<Long> barred(AppealRow row) {
        Set<Long> barred = ties.of(row.employeeId(), List.of()).entrySet().stream()
                .filter(one -> Seat.APPEAL.refuses(one.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        barred.add(row.decider());
        barred.add(row.proposer());
        return barred;
    }

    /** A person's appeals, the newest first. */
    public List<AppealRow> of(Long employeeId) {
        return entityManager
                .createQuery(AppealRow.QUERY + " where a.employeeId = :employee order by a.id desc", AppealRow.class)
                .setParameter("employee", employeeId)
                .getResultList();
    }

    public Optional<AppealRow> find(Long appealId) {
        return entityManager
                .createQuery(AppealRow.QUERY + " where a.id = :id", AppealRow.class)
                .setParameter("id", appealId)
                .getResultStream()
                .findFirst();
    }

    /** The register: what waits, the most urgent first, or what is closed, the newest first. */
    public List<AppealRow> register(boolean waiting, int first, int most) {
        return entityManager
                .createQuery(
                        AppealRow.QUERY
                                + (waiting
                                        ? " where a.state = :open order by a.dueOn, a.id"
                                        : " where a.state <> :open order by a.id desc"),
                        AppealRow.class)
                .setParameter("open", AppealState.OPEN)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public int count(boolean waiting) {
        return entityManager
                .createQuery(
                        "select count(a.id) from Appeal a where a.state " + (waiting ? "=" : "<>") + " :open",
                        Long.class)
                .setParameter("open", AppealState.OPEN)
                .getSingleResult()
                .intValue();
    }

    private Appeal held(Long appealId) {
        Appeal appeal = entityManager.find(Appeal.class, appealId, LockModeType.PESSIMISTIC_WRITE);
        if (appeal == null) {
            throw new Refused("appeal_act.closed");
        }
        return appeal;
    }
}
