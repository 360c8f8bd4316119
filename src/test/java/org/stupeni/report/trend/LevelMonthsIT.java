package org.stupeni.report.trend;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.certification.TestTransaction;
import org.stupeni.certification.WrittenCertificates;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.PersonRow;
import org.stupeni.report.TestLevels;

@ExtendWith(ArquillianExtension.class)
class LevelMonthsIT {

    private static final String CO = "client-orientation";

    @Inject
    LevelMonths months;

    @Inject
    Funnels funnels;

    @Inject
    WrittenCertificates certificates;

    @Inject
    Enrolments enrolments;

    @Inject
    TestLevels levels;

    @Inject
    ReachedLevels reached;

    @Inject
    TestTransaction transaction;

    @PersistenceContext
    EntityManager entityManager;

    @Test
    void thePresentMonthIsCountedFromTheTable() {
        LocalDate today = reached.today();
        long before = held(today, 5);
        long reachedBefore = reached(today, 5);
        List<PersonRow> staff = levels.department(2);
        levels.stands(staff.get(0), CO, 5, today.plusDays(100), 5);
        levels.stands(staff.get(1), CO, 5, today.plusDays(100), 4);

        assertThat(held(today, 5)).isEqualTo(before + 2);
        assertThat(reached(today, 5)).isEqualTo(reachedBefore + 1);
    }

    private long reached(LocalDate day, int level) {
        return of(day, level).mapToLong(MonthCount::reached).sum();
    }

    private Stream<MonthCount> of(LocalDate day, int level) {
        return months.all().stream()
                .filter(count -> count.day().equals(day) && count.competency().equals(CO) && count.level() == level);
    }

    private long held(LocalDate day, int level) {
        return of(day, level).mapToLong(MonthCount::people).sum();
    }

    @Test
    void aMonthThatIsOverIsCountedOnce() {
        YearMonth before = YearMonth.from(reached.today()).minusMonths(30);
        months.count(before);

        assertThat(months.missing()).doesNotContain(before, YearMonth.from(reached.today()));
        assertThat(months.all()).extracting(MonthCount::day).doesNotContain(before.atEndOfMonth());
    }

    @Test
    void aMonthThatIsOverIsCountedFromWhatWasWrittenOfEvidenceThen() {
        YearMonth month = YearMonth.from(reached.today()).minusMonths(40);
        List<PersonRow> staff = levels.department(3);
        reaches(staff.get(0), 1, 5, month.atDay(1));
        reaches(staff.get(1), 1, 5, month.atDay(1));
        reaches(staff.get(1), 2, 4, month.atEndOfMonth());
        reaches(staff.get(2), 1, 5, month.atEndOfMonth().plusDays(1));

        months.count(month);

        assertThat(counted(month, 5)).isEqualTo(1);
        assertThat(counted(month, 4)).isEqualTo(1);
        assertThat(counted(month, 1)).isGreaterThanOrEqualTo(1);
    }

    private void reaches(PersonRow person, int number, int level, LocalDate from) {
        transaction.commit(() -> entityManager
                .createNativeQuery(
                        "insert into level_history (id, employee_id, competency, running_number, reached, from_day,"
                                + " framework_number, written_at) values (?, ?, ?, ?, ?, ?, 1, current_timestamp)")
                .setParameter(1, -(person.id() * 10 + number))
                .setParameter(2, person.id())
                .setParameter(3, CO)
                .setParameter(4, number)
                .setParameter(5, level)
                .setParameter(6, Date.valueOf(from))
                .executeUpdate());
    }

    private int counted(YearMonth month, int level) {
        return entityManager
                .createQuery(
                        "select m.reached from LevelMonth m where m.lastDay = :day and m.competency = :co and m.level = :level",
                        Integer.class)
                .setParameter("day", month.atEndOfMonth())
                .setParameter("co", CO)
                .setParameter("level", level)
                .getSingleResult();
    }

    /** East and west of UTC the month ends at another moment; what comes after it was held by nobody on its last day, as for one person on that day. */
    @Test
    void whatIsIssuedAfterMidnightIsHeldFromTheNextMonthOn() {
        whatIsIssuedAfterMidnight(50, ZoneId.of("Pacific/Auckland"));
        whatIsIssuedAfterMidnight(60, ZoneOffset.UTC);
        whatIsIssuedAfterMidnight(70, ZoneId.of("America/Los_Angeles"));
    }

    private void whatIsIssuedAfterMidnight(int monthsAgo, ZoneId zone) {
        YearMonth month = YearMonth.from(reached.today()).minusMonths(monthsAgo);
        LocalDate last = month.atEndOfMonth();
        Instant midnight = last.plusDays(1).atStartOfDay(zone).toInstant();
        List<PersonRow> staff = levels.department(2);
        issued(staff.get(0), last, midnight.minusSeconds(1));
        issued(staff.get(1), last, midnight);

        transaction.commit(() -> months.count(month, zone));
        transaction.commit(() -> months.count(month.plusMonths(1), zone));

        assertThat(heldThen(month, 5)).as("%s in %s", month, zone).isEqualTo(1);
        assertThat(heldThen(month.plusMonths(1), 5))
                .as("%s in %s", month.plusMonths(1), zone)
                .isEqualTo(2);
    }

    private void issued(PersonRow person, LocalDate from, Instant at) {
        long certificate = certificates.certified(person.id(), 5, from, from.plusMonths(3));
        transaction.commit(() -> entityManager
                .createNativeQuery("update certificate set issued_at = ? where id = ?")
                .setParameter(1, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)))
                .setParameter(2, certificate)
                .executeUpdate());
    }

    private int heldThen(YearMonth month, int level) {
        return entityManager
                .createQuery(
                        "select m.people from LevelMonth m where m.lastDay = :day and m.competency = :co and m.level = :level",
                        Integer.class)
                .setParameter("day", month.atEndOfMonth())
                .setParameter("co", CO)
                .setParameter("level", level)
                .getSingleResult();
    }

    @Test
    void whoHasLeftIsInNoStepOfAWay() {
        List<PersonRow> staff = levels.department(2);
        Map<String, Long> before = steps();
        enrolments.enrol(staff.get(0).id(), CO);
        enrolments.enrol(staff.get(1).id(), CO);
        assertThat(steps().get("enrolled")).isEqualTo(before.get("enrolled") + 2);

        transaction.commit(() -> entityManager
                .createNativeQuery("update employee set left_on = ? where id = ?")
                .setParameter(1, Date.valueOf(reached.today()))
                .setParameter(2, staff.get(0).id())
                .executeUpdate());

        assertThat(steps().get("enrolled")).isEqualTo(before.get("enrolled") + 1);
    }

    private Map<String, Long> steps() {
        return funnels.all().stream()
                .filter(one -> one.competency().equals(CO))
                .findFirst()
                .orElseThrow()
                .steps()
                .stream()
                .collect(Collectors.toMap(Funnel.Step::word, Funnel.Step::people));
    }

    @Test
    void everyExamHasItsWay() {
        assertThat(funnels.all())
                .isNotEmpty()
                .allSatisfy(funnel -> assertThat(funnel.steps())
                        .extracting(Funnel.Step::word)
                        .containsExactly("assigned", "enrolled", "completed", "passed", "reached", "held"));
    }
}
