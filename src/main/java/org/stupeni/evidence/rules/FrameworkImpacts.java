package org.stupeni.evidence.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.stupeni.framework.FrameworkRules;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.draft.Draft;
import org.stupeni.framework.draft.FrameworkDrafts;
import org.stupeni.framework.draft.ImpactFigure;
import org.stupeni.framework.draft.Impacts;
import org.stupeni.platform.Refused;

/** What the draft of the framework would change for people: asked for, looked at, one result for a draft. {@link ImpactRun} computes it. */
@ApplicationScoped
@Transactional
public class FrameworkImpacts implements Impacts {

    private static final String STATE = """
            select new org.stupeni.evidence.rules.ImpactState(i.id, i.hash, i.rulesNumber, i.people, i.donePeople, i.concerned,
                i.raised, i.lowered, i.proposals, i.deciders, i.renewals, i.certificates, i.askedAt, i.doneAt)
            from FrameworkImpact i
            """;

    private static final String ROWS =
            " from FrameworkImpactRow r join Employee e on e.id = r.employeeId join e.department d where r.impactId = :impact";

    private static final String COUNTS = """
            sum(case when r.levelAfter > r.levelBefore then 1 else 0 end),
            sum(case when r.levelAfter < r.levelBefore then 1 else 0 end),
            sum(case when r.held > 1 and r.levelBefore >= r.held and r.levelAfter < r.held then 1 else 0 end),
            sum(case when r.kind <> org.stupeni.evidence.rules.ImpactKind.LEVEL then 1 else 0 end)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    FrameworkDrafts drafts;

    @Inject
    Frameworks frameworks;

    @Inject
    ImpactPeople people;

    @Inject
    Clock clock;

    /**
     * Asks for the computation over the draft as it is now; an older result of the draft gives way.
     *
     * @throws Refused if there is no draft, if it is not complete, or if it is being computed already
     */
    public void ask(Long by) {
        Draft draft = drafts.open().orElseThrow(() -> new Refused("rules_draft.closed"));
        if (!FrameworkRules.check(draft.framework()).isEmpty()) {
            throw new Refused("rules_impact.problems");
        }
        if (latest(draft.id())
                .filter(state -> !state.isDone() && state.hash().equals(draft.hash()))
                .isPresent()) {
            throw new Refused("rules_impact.already");
        }
        forget(draft);
        try {
            entityManager.persist(new FrameworkImpact(
                    draft.id(), draft.hash(), frameworks.currentNumber(), people.count(), by, clock.instant()));
            entityManager.flush();
        } catch (PersistenceException another) {
            throw new Refused("rules_impact.already");
        }
    }

    /** Takes away what is known of this draft, and of an earlier one with the same content; a computation that is amid a step ends it first. */
    private void forget(Draft draft) {
        entityManager
                .createQuery(
                        "select i.id from FrameworkImpact i where i.draftId = :draft or i.hash = :hash order by i.id",
                        Long.class)
                .setParameter("draft", draft.id())
                .setParameter("hash", draft.hash())
                .getResultList()
                .forEach(this::forget);
    }

    private void forget(Long impactId) {
        entityManager.find(FrameworkImpact.class, impactId, LockModeType.PESSIMISTIC_WRITE);
        entityManager
                .createQuery("delete from FrameworkImpactRow r where r.impactId = :impact")
                .setParameter("impact", impactId)
                .executeUpdate();
        entityManager
                .createQuery("delete from FrameworkImpact i where i.id = :impact")
                .setParameter("impact", impactId)
                .executeUpdate();
    }

    /** The newest computation for a draft, running or done, of its content now or of an earlier one. */
    public Optional<ImpactState> latest(Long draftId) {
        return entityManager
                .createQuery(STATE + " where i.draftId = :draft order by i.id desc", ImpactState.class)
                .setParameter("draft", draftId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** {@inheritDoc} A result over other rules than those in force today does not count. */
    @Override
    public Optional<ImpactFigure> of(String draftHash) {
        return entityManager
                .createQuery(STATE + " where i.hash = :hash", ImpactState.class)
                .setParameter("hash", draftHash)
                .getResultStream()
                .filter(state -> state.isDone() && state.rulesNumber() == frameworks.currentNumber())
                .findFirst()
                .map(ImpactState::figure);
    }

    /** What changes in each competency. */
    public List<ImpactCount> byCompetency(Long impactId) {
        return entityManager
                .createQuery(
                        "select r.competency, " + COUNTS + ROWS + " group by r.competency order by r.competency",
                        Object[].class)
                .setParameter("impact", impactId)
                .getResultStream()
                .map(row -> count((String) row[0], null, row))
                .toList();
    }

    /** What changes in each department; those without a change are missing. */
    public List<ImpactCount> byDepartment(Long impactId) {
        return entityManager
                .createQuery("select d.id, " + COUNTS + ROWS + " group by d.id order by d.id", Object[].class)
                .setParameter("impact", impactId)
                .getResultStream()
                .map(row -> count(null, (Long) row[0], row))
                .toList();
    }

    private static ImpactCount count(String competency, Long departmentId, Object[] row) {
        return new ImpactCount(
                competency, departmentId, number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    private static long number(Object sum) {
        return sum == null ? 0 : ((Number) sum).longValue();
    }

    public long count(Long impactId, ImpactFilter filter) {
        return filled(
                        entityManager.createQuery("select count(r.id)" + ROWS + filter.conditions(), Long.class),
                        impactId,
                        filter)
                .getSingleResult();
    }

    /** Some lines, by name. */
    public List<ImpactRow> list(Long impactId, ImpactFilter filter, int first, int most) {
        return filled(
                        entityManager.createQuery(
                                "select new org.stupeni.evidence.rules.ImpactRow(r.id, r.employeeId, e.number, e.name, d.nameRu, d.nameEn,"
                                        + " r.competency, r.kind, r.levelBefore, r.levelAfter, r.termBefore, r.termAfter, r.held, r.heldUntil)"
                                        + ROWS
                                        + filter.conditions()
                                        + " order by e.name.family, e.name.given, e.number, r.competency, r.id",
                                ImpactRow.class),
                        impactId,
                        filter)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, Long impactId, ImpactFilter filter) {
        query.setParameter("impact", impactId);
        if (filter.competency() != null) {
            query.setParameter("competency", filter.competency());
        }
        if (filter.departmentId() != null) {
            query.setParameter("department", filter.departmentId());
        }
        return query;
    }
}
