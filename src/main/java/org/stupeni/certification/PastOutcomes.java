package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stupeni.certification.appeal.AppealKind;
import org.stupeni.certification.appeal.AppealState;
import org.stupeni.platform.Settings;

/** What was decided last about people who hold nothing: declined, revoked, ended, suspended. One statement for any number of people. */
@ApplicationScoped
@Transactional
public class PastOutcomes {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * By person and competency. What is said of a competency in which a level is held means nothing.
     *
     * @return nothing of a competency about which nothing was decided; a decline that an appeal overturned is none
     */
    public Map<Long, Map<String, PastOutcome>> of(Collection<Long> employeeIds) {
        if (employeeIds.isEmpty()) {
            return Map.of();
        }
        ZoneId zone = settings.zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Map<Long, Map<String, PastOutcome>> outcomes = new HashMap<>();
        entityManager
                .createQuery("""
                        select new org.stupeni.certification.OutcomeRow(d.employee, d.competency, d.number, d.kind, d.level, d.decidedAt, d.validUntil, r.revokedOn)
                        from Decision d left join Certificate c on c.decision = d.id left join CertificateRevocation r on r.certificate = c.id
                        where d.employee in :employees and (c.id is not null or d.kind = :declined and not exists (select a.id from Appeal a
                            where a.employeeId = d.employee and a.state = :upheld and a.kind = :against and a.subject = d.id))
                        """, OutcomeRow.class)
                .setParameter("employees", employeeIds)
                .setParameter("declined", Decision.Kind.DECLINED)
                .setParameter("upheld", AppealState.UPHELD)
                .setParameter("against", AppealKind.DECLINED)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        OutcomeRow::employeeId,
                        Collectors.groupingBy(
                                OutcomeRow::competency,
                                Collectors.mapping(row -> row.fact(zone), Collectors.toList()))))
                .forEach((person, competencies) -> {
                    Map<String, PastOutcome> last = new HashMap<>();
                    competencies.forEach((competency, facts) ->
                            PastOutcome.last(facts, today).ifPresent(outcome -> last.put(competency, outcome)));
                    outcomes.put(person, last);
                });
        return outcomes;
    }

    /** Of one person, by competency. */
    public Map<String, PastOutcome> of(Long employeeId) {
        return of(List.of(employeeId)).getOrDefault(employeeId, Map.of());
    }
}
