package org.stupeni.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.Deciders;
import org.stupeni.certification.DecisionQueue;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.HeldLevels;
import org.stupeni.certification.PendingDecisions;
import org.stupeni.certification.Suspensions;
import org.stupeni.certification.TestRevocations;
import org.stupeni.certification.TestTransaction;
import org.stupeni.certification.Together;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.NewEvidence;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.ReachedRow;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.TestShares;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.EmployeeChanged;
import org.stupeni.identity.EmployeeJoined;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.StateChanges;
import org.stupeni.identity.TestPeople;
import org.stupeni.identity.place.Departments;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;
import org.stupeni.report.matrix.Matrix;
import org.stupeni.report.matrix.Matrix.Question;
import org.stupeni.report.matrix.MatrixFilter;
import org.stupeni.report.matrix.MatrixFilter.Stand;
import org.stupeni.report.matrix.MatrixOrder;
import org.stupeni.report.matrix.Totals;

@ExtendWith(ArquillianExtension.class)
class LevelTableIT {

    private static final String COMPETENCY = "client-orientation";

    @Inject
    LevelTable table;

    @Inject
    LevelCalendar calendar;

    @Inject
    TestPeople people;

    @Inject
    Decisions decisions;

    @Inject
    PendingDecisions pending;

    @Inject
    TestRevocations revocations;

    @Inject
    Suspensions suspensions;

    @Inject
    Certificates certificates;

    @Inject
    DecisionQueue queue;

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels reached;

    @Inject
    HeldLevels held;

    @Inject
    StateChanges stateChanges;

    @Inject
    Frameworks frameworks;

    @Inject
    Event<EmployeeChanged> changed;

    @Inject
    Event<EmployeeJoined> joined;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TestTransaction transaction;

    @Inject
    Together together;

    @Inject
    Matrix matrix;

    @Inject
    Departments departments;

    PersonRow hr;
    PersonRow employee;
    LocalDate today;

    @BeforeEach
    void somebody() {
        hr = people.with(Role.HR);
        employee = people.employee();
        today = reached.today();
    }

    /** One row of the table in words. */
    private List<String> rowsOf(Long employeeId) {
        return entityManager
                .createQuery(
                        "select p.competency, p.held, p.heldSince, p.heldUntil, p.reached, p.reachedSince, p.awaited, p.departmentId"
                                + " from PersonLevel p where p.employeeId = :id order by p.competency",
                        Object[].class)
                .setParameter("id", employeeId)
                .getResultStream()
                .map(row -> Stream.of(row).map(String::valueOf).toList().toString())
                .toList();
    }

    /** What they should be, from the facades that decide it. */
    private List<String> expectedOf(Long employeeId, boolean here) {
        Map<String, HeldLevel> levels = held.of(employeeId, today);
        List<ReachedRow> kept = reached.of(employeeId);
        Set<String> awaited = queue.awaiting(List.of(employeeId));
        Long department = departmentOf(employeeId);
        return !here
                ? List.of()
                : frameworks.current().framework().competencies().stream()
                        .map(competency -> {
                            HeldLevel level = levels.get(competency.id());
                            ReachedRow row = kept.stream()
                                    .filter(one -> one.competency().equals(competency.id()))
                                    .findFirst()
                                    .orElse(null);
                            return Stream.of(
                                            competency.id(),
                                            level == null ? 1 : level.level(),
                                            level == null ? null : level.since(),
                                            level == null ? null : level.until(),
                                            row == null ? 1 : row.level(),
                                            row == null || row.level() == 1 ? null : row.since(),
                                            awaited.contains(DecisionQueue.key(employeeId, competency.id()))
                                                    ? row.level()
                                                    : 1,
                                            department)
                                    .map(String::valueOf)
                                    .toList()
                                    .toString();
                        })
                        .sorted()
                        .toList();
    }

    private Long departmentOf(Long employeeId) {
        return entityManager
                .createQuery("select e.department.id from Employee e where e.id = :id", Long.class)
                .setParameter("id", employeeId)
                .getSingleResult();
    }

    @Test
    void theTableEqualsWhatDecidesItWhateverHappens() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Long> staff = new ArrayList<>();
        Map<Long, Boolean> away = new HashMap<>();
        for (int step = 0; step < 40; step++) {
            if (staff.isEmpty() || random.nextInt(12) == 0) {
                Long id = people.employee().id();
                fire(() -> joined.fire(new EmployeeJoined(hr.id(), id, Instant.now())));
                staff.add(id);
                away.put(id, false);
            }
            Long id = staff.get(random.nextInt(staff.size()));
            String what = happens(random.nextInt(8), id, away, random);

            for (Long one : staff) {
                assertThat(rowsOf(one))
                        .as("seed %d, step %d: %s of %d", seed, step, what, id)
                        .isEqualTo(expectedOf(one, !away.get(one)));
            }
            if (step % 8 == 7) {
                theTotalsAreAPlainCount(
                        staff,
                        staff.stream().filter(one -> !away.get(one)).toList(),
                        "seed " + seed + ", step " + step + ": " + what + " of " + id);
            }
        }
        assertThat(table.wrong(staff)).isEmpty();
    }

    /** Counts person by person, from the facades that decide it, what the matrix counts by the words of standings. */
    private void theTotalsAreAPlainCount(List<Long> staff, List<Long> here, String when) {
        Map<String, Integer> holds = held.of(staff, today).stream()
                .collect(Collectors.toMap(level -> level.employeeId() + level.competency(), HeldLevel::level));
        Map<String, Integer> reaches = reached.of(staff).stream()
                .collect(Collectors.toMap(row -> row.employeeId() + row.competency(), ReachedRow::level));
        Set<String> waits = queue.awaiting(staff);
        List<String> competencies = frameworks.current().framework().competencies().stream()
                .map(Competency::id)
                .toList();
        for (Stand stand : Stand.values()) {
            for (String named : Arrays.asList(null, COMPETENCY, "difficult-clients")) {
                List<Long> meant = here.stream()
                        .filter(id -> competencies.stream()
                                .filter(one -> named == null || named.equals(one))
                                .anyMatch(one -> isTrue(
                                        stand,
                                        holds.getOrDefault(id + one, 1),
                                        reaches.getOrDefault(id + one, 1),
                                        waits.contains(DecisionQueue.key(id, one)))))
                        .toList();
                Totals totals = matrix.totals(new Question(
                        new MatrixFilter(null, null, null, named, stand, 2, null, null),
                        MatrixOrder.byName(),
                        Language.RU,
                        staff,
                        departments.tree(),
                        Map.of()));
                assertThat(totals.people()).as("%s, %s %s", when, stand, named).isEqualTo(meant.size());
                for (String one : competencies) {
                    for (int level = 1; level <= 5; level++) {
                        int wanted = level;
                        assertThat(totals.at(one, level))
                                .as("%s, %s %s: %s %d", when, stand, named, one, level)
                                .isEqualTo(meant.stream()
                                        .filter(id -> holds.getOrDefault(id + one, 1) == wanted)
                                        .count());
                    }
                }
            }
        }
    }

    private static boolean isTrue(Stand stand, int holds, int reaches, boolean waits) {
        return switch (stand) {
            case HELD -> holds >= 2;
            case REACHED -> reaches >= 2;
            case WAITING -> waits && reaches >= 2 && holds < 2;
            case MISSING -> holds < 2;
        };
    }

    @Test
    void twoDeedsAtOnceAboutTwoCompetenciesAreBothInTheStanding() throws Exception {
        Long id = employee.id();
        passes(id, 2);
        table.refresh(List.of(id));
        CountDownLatch written = new CountDownLatch(1);

        List<String> outcomes = together.run(
                () -> fire(() -> {
                    reaches(id, COMPETENCY, 3);
                    entityManager.flush();
                    written.countDown();
                    pause(1000);
                }),
                () -> fire(() -> {
                    await(written);
                    reaches(id, "difficult-clients", 4);
                }));

        assertThat(outcomes).containsOnly("done");
        assertThat(entityManager
                        .createQuery(
                                "select distinct p.standing from PersonLevel p where p.employeeId = :id", String.class)
                        .setParameter("id", id)
                        .getResultList())
                .containsExactly("client-orientation:1:3:3 difficult-clients:1:4:4");
    }

    @Test
    void twoThatAddTheRowsOfOnePersonAtOnceBothCan() throws Exception {
        for (int round = 0; round < 5; round++) {
            Long id = people.employee().id();
            fire(() -> entityManager
                    .createQuery("delete from PersonLevel p where p.employeeId = :id")
                    .setParameter("id", id)
                    .executeUpdate());
            CountDownLatch written = new CountDownLatch(1);

            List<String> outcomes = together.run(
                    () -> fire(() -> {
                        table.refresh(List.of(id));
                        entityManager.flush();
                        written.countDown();
                        pause(300);
                    }),
                    () -> fire(() -> {
                        await(written);
                        table.refresh(List.of(id));
                    }));

            assertThat(outcomes).containsOnly("done");
            assertThat(table.wrong(List.of(id))).isEmpty();
        }
    }

    private void reaches(Long id, String competency, int level) {
        entityManager
                .createNativeQuery("update reached_level set reached = ? where employee_id = ? and competency = ?")
                .setParameter(1, level)
                .setParameter(2, id)
                .setParameter(3, competency)
                .executeUpdate();
        table.refresh(List.of(id));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String happens(int deed, Long id, Map<Long, Boolean> away, Random random) {
        switch (deed) {
            case 0, 1:
                passes(id, 2);
                return "level 2 passed";
            case 2:
                passes(id, 3);
                return "level 3 passed";
            case 3:
                certified(id);
                return "certified";
            case 4:
                revocations.revokeNewest(id, hr.id(), today);
                return "revoked";
            case 5:
                declined(id);
                return "declined";
            case 6:
                if (hasLeavingDay(id)) {
                    stateChanges.comeBack(id, null, hr.id());
                } else {
                    stateChanges.leave(id, today.plusDays(random.nextInt(2)), null, hr.id());
                }
                away.put(id, !isHere(id));
                return "left or back";
            default:
                Long department = departmentOf(hr.id());
                fire(() -> {
                    entityManager
                            .createNativeQuery("update employee set department_id = ? where id = ?")
                            .setParameter(1, department)
                            .setParameter(2, id)
                            .executeUpdate();
                    changed.fire(new EmployeeChanged(hr.id(), "identity.employee-moved", id, Instant.now()));
                });
                return "moved";
        }
    }

    private boolean hasLeavingDay(Long id) {
        return entityManager
                        .createQuery(
                                "select count(e) from Employee e where e.id = :id and e.leftOn is not null", Long.class)
                        .setParameter("id", id)
                        .getSingleResult()
                > 0;
    }

    private boolean isHere(Long id) {
        return entityManager
                        .createQuery(
                                "select count(e) from Employee e where e.id = :id and (e.leftOn is null or e.leftOn > :today)",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("today", today)
                        .getSingleResult()
                > 0;
    }

    /** Certifies the reached level, if the rules of decisions let it. */
    private void certified(Long id) {
        int decided = decisions.of(id).size();
        try {
            pending.issue(
                    decisions.certify(hr.id(), id, COMPETENCY, 2, decided, "Seen and heard, all of it is there."));
        } catch (Refused notOpen) {
            assertThat(notOpen.key()).startsWith("certification_");
        }
    }

    private void declined(Long id) {
        int decided = decisions.of(id).size();
        try {
            decisions.decline(hr.id(), id, COMPETENCY, 2, decided, "It is too early for that.");
        } catch (Refused notOpen) {
            assertThat(notOpen.key()).startsWith("certification_");
        }
    }

    @Test
    void whatIsRolledBackLeavesNoTrace() {
        fire(() -> joined.fire(new EmployeeJoined(hr.id(), employee.id(), Instant.now())));
        List<String> before = rowsOf(employee.id());

        assertThatThrownBy(() -> transaction.rollBack(() -> {
                    passes(employee.id(), 2);
                    assertThat(rowsOf(employee.id())).isNotEqualTo(before);
                }))
                .isInstanceOf(TestTransaction.RolledBack.class);

        assertThat(rowsOf(employee.id())).isEqualTo(before);
    }

    @Test
    void whoWasWrittenPastThePortalIsFoundByTheJob() {
        assertThat(rowsOf(employee.id())).isEmpty();

        assertThat(calendar.follow()).isPositive();

        assertThat(rowsOf(employee.id())).isEqualTo(expectedOf(employee.id(), true));
    }

    @Test
    void aLevelEndsWithItsDay() {
        passes(employee.id(), 2);
        certified(employee.id());
        assertThat(held.of(employee.id(), today)).containsKey(COMPETENCY);
        change("update certificate set valid_until = ?, valid_from = ? where employee_id = ?", today.minusDays(1));
        change("update person_level set held_until = ?, held_since = ? where employee_id = ?", today.minusDays(1));
        yesterday();

        calendar.follow();

        assertThat(rowsOf(employee.id()).get(0)).startsWith("[" + COMPETENCY + ", 1, null, null,");
        assertThat(table.isCurrent()).isTrue();
    }

    /** Suspended it holds nothing that the table could see end. */
    @Test
    void whatWasSuspendedWaitsFromTheDayAfterItsEnd() {
        passes(employee.id(), 2);
        certified(employee.id());
        suspensions.suspend(newestCertificate(), Deciders.one(hr.id()), "The conversation showed something else.");
        passes(employee.id(), 2);
        assertThat(queue.awaiting(List.of(employee.id()))).isEmpty();
        change("update certificate set valid_until = ?, valid_from = ? where employee_id = ?", today.minusDays(1));
        yesterday();

        calendar.follow();

        assertThat(queue.awaiting(List.of(employee.id()))).hasSize(1);
        assertThat(rowsOf(employee.id())).isEqualTo(expectedOf(employee.id(), true));
    }

    private Long newestCertificate() {
        return certificates.of(employee.id(), today).get(0).certificate().id();
    }

    @Test
    void aLevelBeginsWithItsDay() {
        passes(employee.id(), 2);
        certified(employee.id());
        change("update person_level set held = 1, held_until = null, held_since = null where employee_id = ?");
        yesterday();

        calendar.follow();

        assertThat(rowsOf(employee.id())).isEqualTo(expectedOf(employee.id(), true));
        assertThat(rowsOf(employee.id()).get(0)).startsWith("[" + COMPETENCY + ", 2, " + today);
    }

    @Test
    void whoLeavesLaterIsGoneOnThatDay() {
        calendar.follow();
        change("update employee set left_on = ? where id = ?", today);
        yesterday();

        calendar.follow();

        assertThat(rowsOf(employee.id())).isEmpty();
    }

    @Test
    void otherRulesBringEverybodyUpToDate() {
        calendar.follow();
        change("update person_level set reached = 5 where employee_id = ?");
        fire(() -> entityManager
                .createNativeQuery("update level_day set framework_number = 0")
                .executeUpdate());

        calendar.follow();

        assertThat(rowsOf(employee.id())).isEqualTo(expectedOf(employee.id(), true));
    }

    @Test
    void theCheckNamesWhatWasWrongAndMendsIt() {
        mended();
        change("update person_level set held = 4, held_until = ? where employee_id = ?", today.plusDays(9));

        assertThatThrownBy(() -> calendar.check())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(String.valueOf(employee.id()));

        assertThat(rowsOf(employee.id())).isEqualTo(expectedOf(employee.id(), true));
        assertThat(calendar.check()).isPositive();
    }

    @Test
    void lookingForMistakesChangesNothing() {
        calendar.follow();
        change("update person_level set held = 4 where employee_id = ?");

        assertThat(table.wrong(List.of(employee.id()))).containsExactly(employee.id());
        assertThat(rowsOf(employee.id()).get(0)).startsWith("[" + COMPETENCY + ", 4,");
        table.refresh(List.of(employee.id()));
    }

    /** Other tests write past the portal, too. */
    private void mended() {
        try {
            calendar.check();
        } catch (IllegalStateException theirs) {
            assertThat(theirs).hasMessageContaining("is mended");
        }
    }

    private void yesterday() {
        fire(() -> entityManager
                .createNativeQuery("update level_day set shown_day = ?")
                .setParameter(1, Date.valueOf(today.minusDays(1)))
                .executeUpdate());
    }

    /** A statement whose last place is the employee and whose others are this day. */
    private void change(String sql, LocalDate... day) {
        fire(() -> {
            int places = (int) sql.chars().filter(sign -> sign == '?').count();
            var query = entityManager.createNativeQuery(sql);
            for (int i = 1; i < places; i++) {
                query.setParameter(i, Date.valueOf(day[0]));
            }
            query.setParameter(places, employee.id()).executeUpdate();
        });
    }

    private void fire(Runnable deed) {
        transaction.commit(deed);
    }

    private void passes(Long id, int level) {
        record(id, new Statement.CourseDone("client-orientation", 1), Source.COMPLETION);
        record(
                id,
                new Statement.ExamTaken(
                        "client-orientation",
                        "level-" + level,
                        level,
                        1,
                        1,
                        BigDecimal.TEN,
                        10,
                        BigDecimal.valueOf(7),
                        true,
                        TestShares.all(level)),
                Source.ATTEMPT);
    }

    private void record(Long id, Statement statement, String kind) {
        ledger.record(new NewEvidence(
                null,
                id,
                COMPETENCY,
                statement,
                Instant.now(),
                null,
                new Source(kind, "levels-" + System.nanoTime()),
                1));
    }
}
