package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether every certificate stands on what it should. Nothing is changed. */
@ApplicationScoped
@Transactional
public class CertificateCheck {

    @PersistenceContext
    EntityManager entityManager;

    /**
     * The numbers of certificates that hold a level on that day without ground: their decision is about another person, competency or level, was no certification or
     * was taken back, cites nothing, or cites evidence of somebody else or what had been voided before it.
     */
    public SortedSet<String> groundless(LocalDate day) {
        SortedSet<String> found = new TreeSet<>(numbers("""
                not exists (select d.id from Decision d where d.id = c.decision and d.employee = c.employee
                    and d.competency = c.competency and d.level = c.level
                    and d.kind = org.stupeni.certification.Decision.Kind.CERTIFIED
                    and not exists (select u.decision from DecisionUndo u where u.decision = d.id))
                """, day));
        found.addAll(numbers("""
                not exists (select d.id from Decision d join d.evidence cited where d.id = c.decision)
                """, day));
        found.addAll(numbers("""
                exists (select d.id from Decision d join d.evidence cited where d.id = c.decision and not exists (
                    select e.id from LedgerEntry e where e.id = cited and e.employeeId = d.employee and not exists (
                        select v.id from LedgerEntry v where v.voidsId = e.id and v.recordedAt < d.decidedAt)))
                """, day));
        return found;
    }

    private List<String> numbers(String condition, LocalDate day) {
        return entityManager
                .createQuery(
                        "select c.number from Certificate c where " + InForce.on("c", ":day") + " and " + condition,
                        String.class)
                .setParameter("day", day)
                .getResultList();
    }

    /** The numbers that no certificate has although later ones were given, and those that were never given. */
    public SortedSet<String> oddNumbers() {
        Map<Integer, Integer> last = entityManager
                .createQuery("select c from CertificateCounter c", CertificateCounter.class)
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .collect(Collectors.toMap(CertificateCounter::year, CertificateCounter::last));
        return CertificateNumbers.odd(
                last,
                entityManager
                        .createQuery("select c.number from Certificate c", String.class)
                        .getResultList());
    }
}
