package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Json;
import org.stupeni.platform.Language;
import org.stupeni.platform.statistics.Estimate;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.grading.AttemptGraded;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.start.Attempts;
import org.stupeni.quiz.statistics.ExamFigures;
import org.stupeni.quiz.statistics.Repeat;

/** From a real attempt to evidence: graded, told twice, graded again. */
@ExtendWith(ArquillianExtension.class)
class ExamEvidenceIT {

    private static final String COURSE = "client-orientation";

    @Inject
    Attempts attempts;

    @Inject
    HandIns handIns;

    @Inject
    GradingRun gradings;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Explanations explanations;

    @Inject
    Frameworks frameworks;

    @Inject
    ReachedLevels levels;

    @Inject
    Event<AttemptGraded> graded;

    @Inject
    TestPeople people;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TestDeeds deeds;

    /** Thirty-one of a hundred, since mean, spread and alpha let 58 points be expected with an error of 6; of the others there is nothing to tell. */
    @Test
    void aResultNearTheCutSaysHowSureItIs() {
        PersonRow person = people.employee();
        String course = "repeat-" + person.id();
        ExamFigures figures = new ExamFigures(
                40,
                30,
                new Estimate(50, 47, 53),
                10,
                55,
                ExamFigures.Method.FIXED,
                new Estimate(0.8, 0.7, 0.9),
                10 * Math.sqrt(0.2),
                0.85);
        reckoned(course, "near", 40, figures);
        reckoned(course, "few", 19, null);
        sat(person, course, "near", 60);
        sat(person, course, "near", 90);
        sat(person, course, "few", 60);
        sat(person, course, "unknown", 60);

        List<ToldEvidence> told =
                explanations.tell(person.id(), ledger.of(person.id(), COURSE), frameworks.current(), Language.RU);

        assertThat(told).hasSize(4);
        assertThat(told)
                .filteredOn(one -> one.repeat() != null)
                .singleElement()
                .extracting(ToldEvidence::repeat)
                .isEqualTo(new Repeat(figures.sem(), 0.85, 40, 31));
        deeds.keep(() -> entityManager
                .createNativeQuery("delete from exam_summary where course_id = ?")
                .setParameter(1, course)
                .executeUpdate());
    }

    private void reckoned(String course, String exam, int people, ExamFigures figures) {
        String written = figures == null ? "null" : "'" + Json.write(figures) + "'";
        deeds.keep(() -> entityManager
                .createNativeQuery(
                        "insert into exam_summary (id, course_id, exam_id, changes, computed_changes, people, figures)"
                                + " values (?, ?, ?, 1, 1, ?, " + written + ")")
                .setParameter(1, -System.nanoTime())
                .setParameter(2, course)
                .setParameter(3, exam)
                .setParameter(4, people)
                .executeUpdate());
    }

    private void sat(PersonRow person, String course, String exam, int points) {
        ledger.record(new NewEvidence(
                null,
                person.id(),
                COURSE,
                new ExamTaken(
                        course,
                        exam,
                        2,
                        0,
                        1,
                        BigDecimal.valueOf(points),
                        100,
                        BigDecimal.valueOf(55),
                        points >= 55,
                        Map.of()),
                clock.instant(),
                null,
                new Source(Source.ATTEMPT, course + exam + points),
                1));
    }

    @Test
    void aFailedExamSaysSoWithItsAttemptAndTheShareThatWasAskedFor() {
        PersonRow person = people.employee();
        long attempt = attempts.start(person.id(), COURSE, "level-2").orElseThrow();
        handIns.handIn(attempt, person.id(), Map.of());
        handIns.settle(attempt, person.id());
        gradings.one(attempt);

        ToldEvidence told = explanations
                .tell(person.id(), ledger.of(person.id(), COURSE), frameworks.current(), Language.RU)
                .get(0);

        assertThat(told.isFailed()).isTrue();
        assertThat(told.counts()).isTrue();
        assertThat(told.exam().number()).isEqualTo(1);
        assertThat(told.exam().startedAt()).isBefore(told.exam().handedInAt());
        assertThat(told.exam().threshold()).isBetween(1, 100);
        assertThat(told.exam().indicators()).isNotEmpty().noneMatch(ToldEvidence.ToldIndicator::enough);
    }

    @Test
    void anAttemptBecomesEvidenceOnceAndARegradeReplacesIt() {
        PersonRow person = people.employee();
        long attempt = attempts.start(person.id(), COURSE, "level-2").orElseThrow();
        handIns.handIn(attempt, person.id(), Map.of());
        handIns.settle(attempt, person.id());
        gradings.one(attempt);

        List<EvidenceRow> rows = ledger.of(person.id(), COURSE);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).occurredOn()).isEqualTo(levels.today());
        assertThat(rows.get(0).evidence().statement()).isInstanceOfSatisfying(ExamTaken.class, taken -> {
            assertThat(taken.attempt()).isEqualTo(attempt);
            assertThat(taken.exam()).isEqualTo("level-2");
            assertThat(taken.level()).isEqualTo(2);
            assertThat(taken.passed()).isFalse();
            assertThat(taken.points()).isEqualByComparingTo(BigDecimal.ZERO);
            assertThat(taken.maximum()).isEqualTo(30);
            assertThat(taken.indicators().values().stream()
                            .mapToInt(Statement.Share::maximum)
                            .sum())
                    .isEqualTo(30);
        });

        tell(person, attempt, 1);
        assertThat(ledger.of(person.id(), COURSE)).hasSize(1);

        regrade(attempt);
        tell(person, attempt, 2);
        rows = ledger.of(person.id(), COURSE);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).voidedOn()).isNull();
        assertThat(rows.get(0).evidence().statement())
                .isInstanceOfSatisfying(
                        ExamTaken.class, taken -> assertThat(taken.passed()).isTrue());
        assertThat(rows.get(1).voidedOn()).isEqualTo(levels.today());
        assertThat(levels.assess(person.id(), COURSE, levels.today())
                        .level(2)
                        .orElseThrow()
                        .tree()
                        .children())
                .extracting(NeedResult::state)
                .contains(NeedResult.State.MET);
    }

    private void tell(PersonRow person, long attempt, int grading) {
        deeds.keep(() -> graded.fire(new AttemptGraded(person.id(), attempt, grading, clock.instant())));
    }

    /** The quiz room cannot grade twice yet: a second grading is put beside the first. */
    private void regrade(long attempt) {
        deeds.keep(() ->
                entityManager.createNativeQuery("""
                        insert into grading (id, attempt_id, number, graded_at, points, maximum, cut, outcome, by_question, by_indicator)
                        select -g.id, g.attempt_id, 2, g.graded_at, 30, g.maximum, g.cut, 'PASSED', g.by_question, g.by_indicator
                        from grading g where g.attempt_id = ?1
                        """).setParameter(1, attempt).executeUpdate());
    }
}
