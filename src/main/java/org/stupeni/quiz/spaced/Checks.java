package org.stupeni.quiz.spaced;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stupeni.course.Courses;
import org.stupeni.course.PublishedCourse;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.question.Question;
import org.stupeni.quiz.start.CheckSittings;

/** The small checks of a person. Everything is asked for the person too: of somebody else's check it knows nothing. */
@ApplicationScoped
@Transactional
public class Checks {

    private static final String ROW = """
            select new org.stupeni.quiz.spaced.CheckRow(c.id, c.competency, c.level, c.number, c.courseId, c.state,
                c.openedOn, c.closesOn, c.attemptId, c.endedOn, c.points, c.maximum)
            from SmallCheck c where c.employeeId = :employee
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CheckBanks banks;

    @Inject
    CheckSittings sittings;

    @Inject
    Courses courses;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** What can be answered today, what closes first at the head; in one statement. */
    public List<CheckRow> open(Long employeeId) {
        return entityManager
                .createQuery(
                        ROW + " and c.state = :open and c.closesOn >= :today order by c.closesOn, c.id", CheckRow.class)
                .setParameter("employee", employeeId)
                .setParameter("open", CheckState.OPEN)
                .setParameter("today", today())
                .getResultList();
    }

    /** The checks of this person that are over, the newest first. */
    public List<CheckRow> past(Long employeeId, int first, int most) {
        return entityManager
                .createQuery(ROW + " and c.state <> :open order by c.id desc", CheckRow.class)
                .setParameter("employee", employeeId)
                .setParameter("open", CheckState.OPEN)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    public int countPast(Long employeeId) {
        return entityManager
                .createQuery(
                        "select count(c.id) from SmallCheck c where c.employeeId = :employee and c.state <> :open",
                        Long.class)
                .setParameter("employee", employeeId)
                .setParameter("open", CheckState.OPEN)
                .getSingleResult()
                .intValue();
    }

    public Optional<CheckRow> find(long checkId, Long employeeId) {
        return entityManager
                .createQuery(ROW + " and c.id = :id", CheckRow.class)
                .setParameter("employee", employeeId)
                .setParameter("id", checkId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Begins a check, or finds the attempt that was begun already.
     *
     * @return the attempt's id; nothing if this person has no such check
     * @throws Refused if its last day is over, or the course has nothing to ask any more
     */
    public Optional<Long> start(long checkId, Long employeeId) {
        SmallCheck check = entityManager.find(SmallCheck.class, checkId, LockModeType.PESSIMISTIC_WRITE);
        if (check == null || !check.employeeId().equals(employeeId)) {
            return Optional.empty();
        }
        if (check.attemptId() == null) {
            check.begins(begin(check));
        }
        return Optional.of(check.attemptId());
    }

    private Long begin(SmallCheck check) {
        if (!check.isOpenOn(today())) {
            throw new Refused("spaced_check.closed", check.closesOn());
        }
        PublishedCourse version =
                courses.latest(check.courseId()).orElseThrow(() -> new Refused("spaced_check.nothing_left"));
        return sittings.begin(
                check.employeeId(),
                check.id(),
                version,
                seed -> questions(check, version, seed),
                check.closesOn().plusDays(1).atStartOfDay(settings.zone()).toInstant());
    }

    private List<Question> questions(SmallCheck check, PublishedCourse version, String seed) {
        List<Question> drawn = banks.draw(check.employeeId(), version.course(), check.level(), seed);
        if (drawn.size() < CheckDraw.FEWEST) {
            throw new Refused("spaced_check.nothing_left");
        }
        return drawn;
    }

    /** Today in the organisation's zone. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
