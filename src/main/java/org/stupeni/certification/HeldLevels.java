package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.stupeni.platform.Settings;

/**
 * The levels people hold: by decisions in force on the day and nothing else; a suspended certificate holds none. Evidence that expires or rules that change take none away.
 *
 * <p>What was decided shortly before midnight and issued after it is held from the day on which it was issued: nobody was told before, and a past day stays what it was.
 *
 * <p>Of several certificates in force the highest level counts, of equal ones the one that lasts longest.
 */
@ApplicationScoped
@Transactional
public class HeldLevels {

    private static final BinaryOperator<HeldLevel> BEST =
            BinaryOperator.maxBy(Comparator.comparingInt(HeldLevel::level).thenComparing(HeldLevel::until));

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    /** What this person holds on that day, by competency; a competency without a held level is missing. */
    public Map<String, HeldLevel> of(Long employeeId, LocalDate day) {
        return of(List.of(employeeId), day).stream().collect(Collectors.toMap(HeldLevel::competency, held -> held));
    }

    /** What somebody holds whose certificates are known already, with what each is worth on the day in question. */
    public static Map<String, HeldLevel> by(Collection<CertificateState> certificates) {
        return certificates.stream()
                .filter(state -> state.status().isInForce())
                .map(state -> HeldLevel.by(state.certificate()))
                .collect(Collectors.toMap(HeldLevel::competency, held -> held, BEST));
    }

    /** What these people hold on that day, one row per person and competency, in one query. */
    public List<HeldLevel> of(Collection<Long> employeeIds, LocalDate day) {
        if (employeeIds.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("""
                        select new org.stupeni.certification.HeldLevel(c.employee, c.competency, c.level, c.validFrom, c.validUntil, c.id)
                        from Certificate c where c.employee in :employees and c.issuedAt < :end and
                        """ + InForce.on("c", ":day"), HeldLevel.class)
                .setParameter("employees", employeeIds)
                .setParameter("day", day)
                .setParameter(
                        "end", day.plusDays(1).atStartOfDay(settings.zone()).toInstant())
                .getResultStream()
                .collect(Collectors.toMap(held -> held.employeeId() + " " + held.competency(), held -> held, BEST))
                .values()
                .stream()
                .toList();
    }
}
