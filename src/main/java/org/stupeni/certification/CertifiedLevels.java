package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.stupeni.enrolment.assignment.Achieved;
import org.stupeni.enrolment.assignment.Achievements;
import org.stupeni.enrolment.assignment.Subject;
import org.stupeni.platform.Settings;

/**
 * A level that was asked of somebody is done by a certificate of this level or a higher one that counts: by a decision, never by what is only reached. While
 * the certificate is suspended the level is asked again.
 */
@ApplicationScoped
@Transactional
public class CertifiedLevels implements Achievements {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public List<Achieved> of(Collection<Subject> subjects, Long employeeId) {
        List<Subject> levels = subjects.stream()
                .filter(subject -> subject.kind() == Subject.Kind.LEVEL)
                .toList();
        if (levels.isEmpty()) {
            return List.of();
        }
        TypedQuery<HeldLevel> query = entityManager.createQuery(
                """
                select new org.stupeni.certification.HeldLevel(c.employee, c.competency, c.level, c.validFrom, c.validUntil, c.id)
                from Certificate c where c.competency in :competencies and c.validFrom <= :today and
                """ + InForce.counts("c", ":today") + (employeeId == null ? "" : " and c.employee = :employee"),
                HeldLevel.class);
        query.setParameter(
                "competencies",
                levels.stream().map(Subject::competency).distinct().toList());
        query.setParameter("today", LocalDate.ofInstant(clock.instant(), settings.zone()));
        if (employeeId != null) {
            query.setParameter("employee", employeeId);
        }
        return query.getResultStream().flatMap(held -> answers(held, levels)).toList();
    }

    private static Stream<Achieved> answers(HeldLevel held, List<Subject> levels) {
        return levels.stream()
                .filter(subject -> subject.competency().equals(held.competency()) && subject.level() <= held.level())
                .map(subject -> new Achieved(held.employeeId(), subject, held.since(), held.until()));
    }
}
