package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.course.Courses;
import org.stupeni.enrolment.CourseCompleted;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.TestPeople;

@ExtendWith(ArquillianExtension.class)
class EvidenceLedgerIT {

    private static final String COMPETENCY = "client-orientation";
    private static final AtomicLong SOURCES = new AtomicLong(System.nanoTime());

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels levels;

    @Inject
    Frameworks frameworks;

    @Inject
    Courses courses;

    @Inject
    Event<CourseCompleted> completions;

    @Inject
    TestPeople people;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TestDeeds deeds;

    PersonRow person;
    Source attempt;

    @BeforeEach
    void somebody() {
        person = people.employee();
        attempt = new Source(Source.ATTEMPT, "test-" + SOURCES.incrementAndGet());
    }

    @Test
    void aRowComesBackAsItWasWritten() {
        Statement statement = exam(25, true);
        Instant then = clock.instant().minus(Duration.ofDays(3));

        Long id = record(statement, then, 1);

        assertThat(ledger.of(person.id(), COMPETENCY)).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(id);
            assertThat(row.evidence().statement()).isEqualTo(statement);
            assertThat(row.occurredAt()).isEqualTo(then);
            assertThat(row.occurredOn()).isEqualTo(levels.today().minusDays(3));
            assertThat(row.recordedOn()).isEqualTo(levels.today());
            assertThat(row.voidedOn()).isNull();
        });
        assertThat(ledger.of(person.id(), "difficult-clients")).isEmpty();
    }

    @Test
    void theDayIsThatOfTheOrganisationsZone() {
        record(exam(25, true), Instant.parse("2026-03-09T21:30:00Z"), 1);

        assertThat(ledger.of(person.id()).get(0).occurredOn()).isEqualTo(LocalDate.of(2026, 3, 10));
    }

    @Test
    void theSameEventASecondTimeAddsNothing() {
        record(exam(25, true), clock.instant(), 1);

        assertThat(ledger.record(evidence(exam(25, true), clock.instant(), 1))).isEmpty();
        assertThat(ledger.of(person.id())).hasSize(1);
    }

    @Test
    void theDatabaseRefusesASecondRowOfTheSameRevision() {
        Long id = record(exam(25, true), clock.instant(), 1);

        assertThatThrownBy(() -> deeds.keep(() ->
                        entityManager.createNativeQuery("""
                                insert into evidence (id, employee_id, competency, kind, occurred_on, occurred_at, source_kind,
                                    source_id, revision, statement, recorded_on, recorded_at)
                                select -e.id, e.employee_id, e.competency, e.kind, e.occurred_on, e.occurred_at, e.source_kind,
                                    e.source_id, e.revision, e.statement, e.recorded_on, e.recorded_at
                                from evidence e where e.id = ?1
                        """).setParameter(1, id).executeUpdate()))
                .isInstanceOf(PersistenceException.class)
                .satisfies(thrown -> assertThat(thrown.getMessage()).containsIgnoringCase("evidence_source"));
    }

    @Test
    void aRegradeVoidsTheOlderRowByANewOne() {
        Long first = record(exam(25, true), clock.instant(), 1);
        Long second = record(exam(12, false), clock.instant(), 2);

        assertThat(ledger.of(person.id())).hasSize(2).satisfiesOnlyOnce(row -> {
            assertThat(row.id()).isEqualTo(second);
            assertThat(row.voidedOn()).isNull();
        });
        assertThat(ledger.of(person.id())).satisfiesOnlyOnce(row -> {
            assertThat(row.id()).isEqualTo(first);
            assertThat(row.voidedOn()).isEqualTo(levels.today());
        });
    }

    @Test
    void anOlderGradingThatComesLateVoidsNothing() {
        record(exam(25, true), clock.instant(), 2);

        assertThat(ledger.record(evidence(exam(12, false), clock.instant(), 1))).isEmpty();
        assertThat(ledger.of(person.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.voidedOn()).isNull());
    }

    @Test
    void whatIsVoidedForGoodStaysVoided() {
        record(exam(25, true), clock.instant(), 1);

        ledger.voidSource(null, attempt, "taken by somebody else");
        ledger.voidSource(null, attempt, "once more");

        assertThat(ledger.record(evidence(exam(30, true), clock.instant(), 7))).isEmpty();
        assertThat(ledger.of(person.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.voidedOn()).isEqualTo(levels.today()));
    }

    @Test
    void theReachedLevelFollowsTheLedger() {
        assertThat(levels.of(person.id())).isEmpty();

        complete();
        assertThat(reached()).isEqualTo(1);
        record(exam(25, true), clock.instant(), 1);
        assertThat(reached()).isEqualTo(2);

        record(exam(12, false), clock.instant(), 2);
        assertThat(reached()).isEqualTo(1);
    }

    @Test
    void evidenceAndReachedLevelAreWrittenTogetherOrNotAtAll() {
        complete();

        assertThatThrownBy(() -> deeds.undo(() -> {
                    record(exam(25, true), clock.instant(), 1);
                    assertThat(reached()).isEqualTo(2);
                }))
                .isInstanceOf(TestDeeds.Undone.class);

        assertThat(reached()).isEqualTo(1);
        assertThat(ledger.of(person.id())).hasSize(1);
    }

    @Test
    void aCompletedCourseIsEvidenceOnce() {
        complete();
        complete();

        assertThat(ledger.of(person.id())).singleElement().satisfies(row -> {
            assertThat(row.competency()).isEqualTo(COMPETENCY);
            assertThat(row.evidence().statement())
                    .isEqualTo(new CourseDone(
                            COMPETENCY, courses.latest(COMPETENCY).orElseThrow().versionId()));
        });
    }

    @Test
    void aDecisionIsHeldToTheEndOfItsLastDayAndNoLongerOnceTakenBack() {
        long decision = SOURCES.incrementAndGet();
        LocalDate last = levels.today().plusDays(10);
        ledger.recordDecision(
                null, person.id(), COMPETENCY, 3, clock.instant(), levels.today(), last, decision, "CT-1");

        assertThat(levels.assess(person.id(), COMPETENCY, last).held()).isEqualTo(3);
        assertThat(levels.assess(person.id(), COMPETENCY, last.plusDays(1)).held())
                .isEqualTo(1);

        ledger.voidDecision(null, decision, "issued by mistake");
        assertThat(levels.assess(person.id(), COMPETENCY, levels.today()).held())
                .isEqualTo(1);
    }

    @Test
    void levelsOfAnEarlierDayOrByOlderRulesAreFoundAndComputedAnew() {
        complete();
        record(exam(25, true), clock.instant(), 1);
        assertThat(levels.behind(10_000)).doesNotContain(person.id());

        age("assessed_on = {d '2020-01-01'}, reached = 5");
        assertThat(levels.behind(10_000)).contains(person.id());
        levels.recompute(null, person.id());
        assertThat(levels.behind(10_000)).doesNotContain(person.id());
        assertThat(reached()).isEqualTo(2);

        age("framework_number = 0");
        assertThat(levels.behind(10_000)).contains(person.id());
    }

    @Test
    void theFirstFrameworkCountsForDaysBeforeIt() {
        assertThat(frameworks.inForceOn(LocalDate.of(2001, 1, 1)).number()).isEqualTo(1);
        assertThat(frameworks.inForceOn(levels.today())).isEqualTo(frameworks.current());
    }

    private void age(String change) {
        deeds.keep(() -> entityManager
                .createNativeQuery("update reached_level set " + change + " where employee_id = " + person.id())
                .executeUpdate());
    }

    private int reached() {
        return levels.of(List.of(person.id())).stream()
                .filter(row -> row.competency().equals(COMPETENCY))
                .findFirst()
                .orElseThrow()
                .level();
    }

    private void complete() {
        long version = courses.latest(COMPETENCY).orElseThrow().versionId();
        CourseCompleted completed = new CourseCompleted(person.id(), COMPETENCY, version, clock.instant());
        deeds.keep(() -> completions.fire(completed));
    }

    private Long record(Statement statement, Instant at, int revision) {
        return ledger.record(evidence(statement, at, revision)).orElseThrow();
    }

    private NewEvidence evidence(Statement statement, Instant at, int revision) {
        return new NewEvidence(null, person.id(), COMPETENCY, statement, at, null, attempt, revision);
    }

    private static ExamTaken exam(int points, boolean passed) {
        return new ExamTaken(
                COMPETENCY,
                "level-2",
                2,
                1,
                1,
                BigDecimal.valueOf(points),
                30,
                BigDecimal.valueOf(20),
                passed,
                TestShares.all(2, BigDecimal.valueOf(points), 30));
    }
}
