package org.stupeni.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.stupeni.certification.InForce;
import org.stupeni.evidence.LevelAssessed;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Settings;

/**
 * Reminds employee and manager that a held level ends: 90, 30 and 7 days before, once each, and tells them on the day after its last that it has ended.
 *
 * <p>Whoever comes late to a term skips the longer ones: five days before the end only the last reminder goes out. A level that is renewed, held on by a
 * higher or longer certificate, suspended or revoked, reminds nobody; neither does the level of somebody who has left. Once it is reinstated the term that is
 * reached then is told. Where small checks can renew the level, the reminder says how many more it takes.
 *
 * <p>That a level has ended is told within a week after it, in case the portal stood still on that day; what ended before that is old news.
 */
@ApplicationScoped
@Transactional
public class ExpiryReminders {

    /** The terms in days, ascending. */
    private static final int[] TERMS = {7, 30, 90};

    private static final String ENDING =
            """
            select new org.stupeni.notification.EndingLevel(c.id, c.employee, e.name, m.id, c.competency, c.level, c.validUntil)
            from Certificate c join Employee e on e.id = c.employee left join e.manager m
            where c.validFrom <= :today and c.validUntil >= :first and c.validUntil <= :last
                and (e.leftOn is null or e.leftOn > :today) and
            """ + InForce.counts("c", ":today") + """
                and not exists (select l.id from Certificate l
                    where l.employee = c.employee and l.competency = c.competency and l.level >= c.level
                        and l.validUntil > c.validUntil and
            """ + InForce.counts("l", ":today") + """
                    ) and not exists (select x.id from ExpiryReminder x where x.certificate = c.id and x.days = :days)
            order by c.validUntil, c.id
            """;

    /** So many days after the end it is still told. */
    private static final int NEWS = 7;

    /** Nothing that is in force carries the level on, and of two that ended together the higher one is told. */
    private static final String ENDED = """
            select new org.stupeni.notification.EndingLevel(c.id, c.employee, e.name, m.id, c.competency, c.level, c.validUntil)
            from Certificate c join Employee e on e.id = c.employee left join e.manager m
            where c.validUntil >= :first and c.validUntil < :today and (e.leftOn is null or e.leftOn > :today) and
            """ + InForce.counts("c", ":today") + """
                and not exists (select l.id from Certificate l
                    where l.employee = c.employee and l.competency = c.competency and l.level >= c.level
                        and (l.validUntil > c.validUntil
                            or l.validUntil = c.validUntil and (l.level > c.level or l.level = c.level and l.id > c.id)) and
            """ + InForce.counts("l", ":today") + """
                    ) and not exists (select x.id from ExpiryReminder x where x.certificate = c.id and x.days = :days)
            order by c.validUntil, c.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Frameworks frameworks;

    @Inject
    ReachedLevels reached;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** The levels whose reminder is due, those that have ended or end first at the head. */
    public List<EndingLevel> due(int most) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), settings.zone());
        List<EndingLevel> due = new ArrayList<>(ended(today, most));
        LocalDate first = today;
        for (int days : TERMS) {
            LocalDate last = today.plusDays(days);
            entityManager
                    .createQuery(ENDING, EndingLevel.class)
                    .setParameter("today", today)
                    .setParameter("first", first)
                    .setParameter("last", last)
                    .setParameter("days", days)
                    .setMaxResults(most)
                    .getResultStream()
                    .map(level -> level.at(days))
                    .forEach(due::add);
            first = last.plusDays(1);
        }
        return due;
    }

    private List<EndingLevel> ended(LocalDate today, int most) {
        return entityManager
                .createQuery(ENDED, EndingLevel.class)
                .setParameter("today", today)
                .setParameter("first", today.minusDays(NEWS))
                .setParameter("days", EndingLevel.ENDED)
                .setMaxResults(most)
                .getResultStream()
                .map(level -> level.at(EndingLevel.ENDED))
                .toList();
    }

    /** Reminds of one; a second time of the same term fails and is rolled back. */
    public void remind(EndingLevel ending) {
        Instant now = clock.instant();
        entityManager.persist(new ExpiryReminder(ending.certificate(), ending.days(), now));
        entityManager.flush();
        Framework framework = frameworks.current().framework();
        LocalText title = framework.titleOf(ending.competency());
        boolean over = ending.isOver();
        NoteDetails details = new NoteDetails(
                ending.competency(),
                title,
                ending.level(),
                framework.nameOf(ending.level()),
                null,
                null,
                ending.employee(),
                ending.name().full(),
                ending.until(),
                null,
                over ? null : checksMissing(framework, ending));
        entityManager.persist(
                new Note(ending.employee(), over ? Note.Kind.LEVEL_ENDED : Note.Kind.LEVEL_ENDS, details, now));
        if (ending.manager() != null) {
            entityManager.persist(new Note(
                    ending.manager(), over ? Note.Kind.TEAM_LEVEL_ENDED : Note.Kind.TEAM_LEVEL_ENDS, details, now));
        }
    }

    /** How many more small checks renew the level; null where its rule lets none. */
    private Integer checksMissing(Framework framework, EndingLevel ending) {
        if (framework.competency(ending.competency()).isEmpty()) {
            return null;
        }
        OptionalInt missing = reached.assess(ending.employee(), ending.competency(), reached.today())
                .level(ending.level())
                .map(LevelAssessed::checksMissing)
                .orElse(OptionalInt.empty());
        return missing.isPresent() ? Integer.valueOf(missing.getAsInt()) : null;
    }
}
