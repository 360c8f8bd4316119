package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.LevelRule;
import org.stupeni.platform.Settings;
import org.stupeni.quiz.start.ExamCycle;
import org.stupeni.quiz.start.ExamCycles;

/** Tells which exams are to be passed again for which level: the ones its rule of today asks for, from the day on which it may be renewed. */
@ApplicationScoped
@Transactional
public class RenewalExams implements ExamCycles {

    private static final String PERIODS = """
            select new org.stupeni.certification.CertifiedPeriod(c.employee, c.competency, c.level, c.validFrom, c.validUntil,
                d.decidedAt, r.revokedOn)
            from Certificate c join Decision d on d.id = c.decision left join CertificateRevocation r on r.certificate = c.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    @Inject
    Settings settings;

    @Override
    public List<ExamCycle> of(Collection<Long> employeeIds) {
        if (employeeIds.isEmpty()) {
            return List.of();
        }
        return cycles(entityManager
                .createQuery(PERIODS + " where c.employee in :employees", CertifiedPeriod.class)
                .setParameter("employees", employeeIds)
                .getResultList());
    }

    @Override
    public List<ExamCycle> of(String courseId, String examId) {
        Set<String> asking = frameworks.current().framework().competencies().stream()
                .filter(competency -> competency.levels().stream()
                        .flatMap(level -> level.rule().exams())
                        .anyMatch(exam ->
                                exam.course().equals(courseId) && exam.exam().equals(examId)))
                .map(competency -> competency.id())
                .collect(Collectors.toSet());
        if (asking.isEmpty()) {
            return List.of();
        }
        return cycles(entityManager
                        .createQuery(PERIODS + " where c.competency in :competencies", CertifiedPeriod.class)
                        .setParameter("competencies", asking)
                        .getResultList())
                .stream()
                .filter(cycle ->
                        cycle.courseId().equals(courseId) && cycle.examId().equals(examId))
                .toList();
    }

    private List<ExamCycle> cycles(List<CertifiedPeriod> periods) {
        return cycles(periods, frameworks.current().framework(), frameworks.today(), settings.zone());
    }

    /** Pure in the periods of any number of people, the rules and the day. */
    static List<ExamCycle> cycles(List<CertifiedPeriod> periods, Framework framework, LocalDate today, ZoneId zone) {
        Map<Long, List<CertifiedPeriod>> byPerson =
                periods.stream().collect(Collectors.groupingBy(CertifiedPeriod::employeeId));
        return periods.stream()
                .filter(period ->
                        byPerson.get(period.employeeId()).stream().noneMatch(other -> other.outranks(period, today)))
                .flatMap(period -> framework.level(period.competency(), period.level()).stream()
                        .flatMap(level -> cycles(period, level.rule(), zone)))
                .toList();
    }

    private static Stream<ExamCycle> cycles(CertifiedPeriod period, LevelRule rule, ZoneId zone) {
        return rule.exams()
                .map(exam -> new ExamCycle(
                        period.employeeId(),
                        exam.course(),
                        exam.exam(),
                        period.competency(),
                        period.level(),
                        period.opens(rule.renewal()),
                        period.decidedOn(zone),
                        period.last(),
                        period.endedByRevocation()))
                .distinct();
    }
}
