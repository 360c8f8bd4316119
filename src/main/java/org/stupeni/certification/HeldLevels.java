package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * The levels people hold: by decisions in force on the day and nothing else. Evidence that expires or rules that change take none away.
 *
 * <p>Of several certificates in force the highest level counts, of equal ones the one that lasts longest.
 */
@ApplicationScoped
@Transactional
public class HeldLevels {

    @PersistenceContext
    EntityManager entityManager;

    /** What this person holds on that day, by competency; a competency without a held level is missing. */
    public Map<String, HeldLevel> of(Long employeeId, LocalDate day) {
        return of(List.of(employeeId), day).stream().collect(Collectors.toMap(HeldLevel::competency, held -> held));
    }

    /** What these people hold on that day, one row per person and competency, in one query. */
    public List<HeldLevel> of(Collection<Long> employeeIds, LocalDate day) {
        if (employeeIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("""
                        select new org.stupeni.certification.HeldLevel(c.employee, c.competency, c.level, c.validFrom, c.validUntil, c.id)
                        from Certificate c left join CertificateRevocation r on r.certificate = c.id
                        where c.employee in :employees and c.validFrom <= :day and c.validUntil >= :day
                            and (r.revokedOn is null or r.revokedOn > :day)
                        """, HeldLevel.class)
                .setParameter("employees", employeeIds)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(
                        held -> held.employeeId() + " " + held.competency(),
                        held -> held,
                        BinaryOperator.maxBy(
                                Comparator.comparingInt(HeldLevel::level).thenComparing(HeldLevel::until))))
                .values()
                .stream()
                .toList();
    }
}
