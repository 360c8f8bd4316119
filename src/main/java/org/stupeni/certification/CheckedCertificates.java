package org.stupeni.certification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Level;
import org.stupeni.framework.LevelRule;
import org.stupeni.platform.Settings;
import org.stupeni.quiz.spaced.CheckedLevel;
import org.stupeni.quiz.spaced.CheckedLevels;

/** Tells the small checks which levels are held. Suspended, revoked and expired certificates hold none. */
@ApplicationScoped
@Transactional
class CheckedCertificates implements CheckedLevels {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    HeldLevels held;

    @Inject
    Frameworks frameworks;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public Optional<CheckedLevel> of(Long employeeId, String competency) {
        return Optional.ofNullable(held.of(employeeId, today()).get(competency)).map(this::checked);
    }

    private CheckedLevel checked(HeldLevel level) {
        LocalDate renewable = frameworks
                .current()
                .framework()
                .level(level.competency(), level.level())
                .map(Level::rule)
                .map(rule -> LevelRule.renewableFrom(level.until(), rule.renewal()))
                .orElse(null);
        return new CheckedLevel(level.employeeId(), level.competency(), level.level(), renewable);
    }

    @Override
    public List<CheckedLevel> notFollowed(int most) {
        return entityManager
                .createQuery("""
                        select c.employee, c.competency, max(c.level)
                        from Certificate c join Employee e on e.id = c.employee
                            left join CertificateRevocation r on r.certificate = c.id
                        where c.validFrom <= :today and c.validUntil >= :today
                            and (e.leftOn is null or e.leftOn > :today) and (r.revokedOn is null or r.revokedOn > :today)
                            and not exists (select s.id from CertificateSuspension s where s.openMarker = c.id)
                            and not exists (select f.id from CheckSeries f where f.employeeId = c.employee
                                and f.competency = c.competency and f.level >= c.level
                                and f.state <> org.stupeni.quiz.spaced.SeriesState.RESTING)
                        group by c.employee, c.competency order by c.employee, c.competency
                        """, Object[].class)
                .setParameter("today", today())
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new CheckedLevel((Long) row[0], (String) row[1], (Integer) row[2], null))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
