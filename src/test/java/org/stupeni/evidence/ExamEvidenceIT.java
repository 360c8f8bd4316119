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
import org.stupeni.platform.Language;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.grading.AttemptGraded;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.start.Attempts;

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
