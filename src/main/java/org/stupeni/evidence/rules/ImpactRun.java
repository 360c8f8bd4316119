package org.stupeni.evidence.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stupeni.evidence.CourseSources;
import org.stupeni.evidence.Evidence;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.EvidenceRow;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.draft.Draft;
import org.stupeni.framework.draft.FrameworkDrafts;

/** Computes what a draft would change, batch by batch: each in a transaction of its own, none larger for more people. */
@ApplicationScoped
@Transactional
@ActivateRequestContext
class ImpactRun {

    private static final int AT_ONCE = 250;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    FrameworkDrafts drafts;

    @Inject
    Frameworks frameworks;

    @Inject
    EvidenceLedger ledger;

    @Inject
    CourseSources sources;

    @Inject
    ImpactPeople people;

    @Inject
    Instance<WaitingProposals> proposals;

    @Inject
    Clock clock;

    /** The computations that are not done. */
    List<Long> due() {
        return entityManager
                .createQuery("select i.id from FrameworkImpact i where i.doneAt is null order by i.id", Long.class)
                .getResultList();
    }

    /**
     * Weighs the next people. One over a content that the draft has no more is given up.
     *
     * @return whether somebody may be left
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean step(Long impactId) {
        FrameworkImpact impact = entityManager.find(FrameworkImpact.class, impactId, LockModeType.PESSIMISTIC_WRITE);
        if (impact == null || impact.isDone()) {
            return false;
        }
        Optional<Draft> draft = drafts.open().filter(open -> open.hash().equals(impact.hash()));
        if (draft.isEmpty()) {
            giveUp(impact);
            return false;
        }
        List<Long> ids = people.after(impact.lastEmployeeId(), AT_ONCE);
        if (!ids.isEmpty()) {
            List<ImpactLine> lines = compare(draft.get(), ids);
            lines.forEach(line -> entityManager.persist(new FrameworkImpactRow(impact.id(), line)));
            impact.weighed(ids.size(), ids.get(ids.size() - 1), lines);
        }
        if (ids.size() < AT_ONCE) {
            impact.finish(clock.instant());
            return false;
        }
        return true;
    }

    private List<ImpactLine> compare(Draft draft, List<Long> ids) {
        ImpactComparison comparison = new ImpactComparison(
                frameworks.current(),
                new FrameworkVersion(0, clock.instant(), frameworks.today(), draft.framework()),
                frameworks.today(),
                sources.current());
        Map<Long, List<EvidenceRow>> rows = ledger.of(ids);
        List<ImpactLine> lines = new ArrayList<>();
        for (Long id : ids) {
            List<Evidence> evidence = rows.getOrDefault(id, List.of()).stream()
                    .map(EvidenceRow::evidence)
                    .toList();
            lines.addAll(comparison.of(id, evidence));
        }
        proposals.stream()
                .flatMap(each -> each.waiting(ids).stream())
                .map(comparison.terms()::lapses)
                .forEach(lines::add);
        return lines;
    }

    private void giveUp(FrameworkImpact impact) {
        entityManager
                .createQuery("delete from FrameworkImpactRow r where r.impactId = :impact")
                .setParameter("impact", impact.id())
                .executeUpdate();
        entityManager.remove(impact);
    }
}
