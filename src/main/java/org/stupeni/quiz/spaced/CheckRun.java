package org.stupeni.quiz.spaced;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stupeni.platform.Settings;
import org.stupeni.quiz.grading.AttemptGraded;
import org.stupeni.quiz.grading.CheckGraded;
import org.stupeni.quiz.grading.Gradings;
import org.stupeni.quiz.score.ExamResult;

/**
 * Keeps the series going: begins them, opens checks, takes their results and closes what nobody answered. Whoever changes a series or a check holds its row, so every
 * step may run on several servers at once.
 */
@ApplicationScoped
@Transactional
class CheckRun {

    private static final int AT_ONCE = 200;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Instance<CheckedLevels> levels;

    @Inject
    CheckBanks banks;

    @Inject
    Gradings gradings;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Inject
    Event<CheckHappened> happened;

    @Inject
    Event<CheckAnswered> answered;

    /** A passed exam is followed by checks of its level. */
    void follow(@Observes AttemptGraded graded) {
        ExamResult result = gradings.result(graded.attemptId());
        if (result.passed()) {
            follow(result.employeeId(), result.competency(), result.level());
        }
    }

    /** Certificates that no series follows: new ones, and those from before there were checks, which are followed from today. */
    List<CheckedLevel> notFollowed() {
        return levels.stream()
                .flatMap(room -> room.notFollowed(AT_ONCE).stream())
                .toList();
    }

    void follow(CheckedLevel held) {
        follow(held.employeeId(), held.competency(), held.level());
    }

    private void follow(Long employeeId, String competency, int level) {
        CheckSchedule schedule = schedule();
        LocalDate first = schedule.next(0, today(), null);
        Optional<CheckSeries> found = entityManager
                .createQuery(
                        "select s from CheckSeries s where s.employeeId = :employee and s.competency = :competency",
                        CheckSeries.class)
                .setParameter("employee", employeeId)
                .setParameter("competency", competency)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        if (found.isEmpty()) {
            entityManager.persist(new CheckSeries(employeeId, competency, level, first));
            entityManager.flush();
        } else if (found.get().level() < level) {
            found.get().rises(level, first);
        } else if (found.get().isResting()) {
            found.get().falls(level);
            found.get().resumes(schedule.next(found.get().step(), today(), null));
        }
    }

    /** The series whose next check is due, of people who are still here. */
    List<Long> due() {
        return entityManager
                .createQuery("""
                        select s.id from CheckSeries s
                        where s.state = :waiting and s.nextOn <= :today and exists (select e.id from Employee e
                            where e.id = s.employeeId and (e.leftOn is null or e.leftOn > :today))
                        order by s.nextOn, s.id
                        """, Long.class)
                .setParameter("waiting", SeriesState.WAITING)
                .setParameter("today", today())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /**
     * Opens the next check of a series, if it is still due and there is something to keep and to ask. What to ask is found before the series is held: a grading holds an
     * attempt when it comes to the series, and whoever held the series and then read attempts would wait for each other.
     */
    void open(Long seriesId) {
        CheckSeries found = entityManager.find(CheckSeries.class, seriesId);
        CheckSchedule schedule = schedule();
        LocalDate today = today();
        int level = found.level();
        int step = found.step();
        CheckedLevel held = held(found).orElse(null);
        boolean isSteady = schedule.isSteadyAfter(step);
        int asked = held != null && isSteady ? held.level() : level;
        Optional<String> course = banks.best(found.employeeId(), found.competency(), asked);
        CheckSeries series = entityManager.find(CheckSeries.class, seriesId, LockModeType.PESSIMISTIC_WRITE);
        if (!series.isDue(today) || series.level() != level || series.step() != step) {
            return;
        }
        if (held != null && held.level() > level) {
            series.rises(held.level(), schedule.next(0, today, null));
            return;
        }
        if (held == null && isSteady) {
            series.rests();
            return;
        }
        series.falls(asked);
        if (course.isEmpty()) {
            series.putsOff(schedule.next(series.step(), today, null));
            return;
        }
        Instant now = clock.instant();
        SmallCheck check = new SmallCheck(
                series, series.opens(), course.get(), now, today, today.plusDays(settings.checkDays() - 1L));
        entityManager.persist(check);
        entityManager.flush();
        happened.fire(CheckHappened.opened(check, now));
    }

    /** The checks whose last day is over and that nobody began; one that was begun is closed with its attempt. */
    List<Long> overdue() {
        return entityManager
                .createQuery("""
                        select c.id from SmallCheck c
                        where c.state = :open and c.attemptId is null and c.closesOn < :today order by c.closesOn, c.id
                        """, Long.class)
                .setParameter("open", CheckState.OPEN)
                .setParameter("today", today())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    void close(Long checkId) {
        SmallCheck check = entityManager.find(SmallCheck.class, checkId, LockModeType.PESSIMISTIC_WRITE);
        if (check.isOpen() && check.attemptId() == null && check.closesOn().isBefore(today())) {
            miss(check, check.closesOn());
        }
    }

    /** Takes the result of a check; one that time closed before every question was answered is missed. */
    void take(@Observes CheckGraded graded) {
        SmallCheck check = entityManager.find(SmallCheck.class, graded.checkId(), LockModeType.PESSIMISTIC_WRITE);
        if (check == null || !check.isOpen() || !Objects.equals(check.attemptId(), graded.attemptId())) {
            return;
        }
        // Time closes an attempt at the first moment after the last day, which is meant to be the end of that day.
        LocalDate day = LocalDate.ofInstant(graded.handedInAt(), settings.zone());
        LocalDate on = day.isAfter(check.closesOn()) ? check.closesOn() : day;
        if (!graded.complete() || graded.maximum() == 0) {
            miss(check, on);
            return;
        }
        check.answered(graded.points(), graded.maximum(), on);
        goOn(check, on);
        entityManager.flush();
        answered.fire(new CheckAnswered(
                graded.employeeId(),
                check.id(),
                check.competency(),
                check.level(),
                check.courseId(),
                graded.attemptId(),
                graded.points(),
                graded.maximum(),
                graded.handedInAt(),
                clock.instant()));
    }

    private void miss(SmallCheck check, LocalDate day) {
        check.missed(day);
        goOn(check, day);
        entityManager.flush();
        happened.fire(CheckHappened.missed(check, clock.instant()));
    }

    private void goOn(SmallCheck check, LocalDate day) {
        CheckSeries series = entityManager.find(CheckSeries.class, check.seriesId(), LockModeType.PESSIMISTIC_WRITE);
        series.goesOn(schedule(), day, held(series).map(CheckedLevel::renewable).orElse(null));
    }

    private Optional<CheckedLevel> held(CheckSeries series) {
        return levels.stream()
                .flatMap(room -> room.of(series.employeeId(), series.competency()).stream())
                .findFirst();
    }

    private CheckSchedule schedule() {
        return CheckSchedule.of(settings.checkDistances());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.zone());
    }
}
