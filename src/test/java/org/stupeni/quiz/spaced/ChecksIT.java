package org.stupeni.quiz.spaced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.TestLevels;
import org.stupeni.certification.TestRevocations;
import org.stupeni.certification.Together;
import org.stupeni.course.Course;
import org.stupeni.course.Courses;
import org.stupeni.evidence.EvidenceKind;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.EvidenceRow;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.Strength;
import org.stupeni.framework.Framework;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.OtherTime;
import org.stupeni.quiz.review.TestSittings;
import org.stupeni.quiz.start.Attempts;

/** A certified person is asked small checks. The portal's own job may come first: it does the same. */
@ExtendWith(ArquillianExtension.class)
class ChecksIT {

    @Inject
    Checks checks;

    @Inject
    TestChecks testChecks;

    @Inject
    TestSittings sittings;

    @Inject
    TestLevels levels;

    @Inject
    TestRevocations revocations;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    Attempts attempts;

    @Inject
    Courses courses;

    @Inject
    Frameworks frameworks;

    @Inject
    Notes notes;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Together together;

    PersonRow hr;
    PersonRow person;
    Long me;
    LocalDate today;

    @BeforeEach
    void somebodyWhoHoldsLevelTwo() {
        hr = people.with(Role.HR);
        person = people.employee();
        me = person.id();
        levels.reachesTwo(person);
        levels.certifiesTwo(hr, person, 0);
        today = checks.today();
        testChecks.follow(me);
    }

    @Test
    void theFirstComesAfterTwoDaysAndIsTold() {
        assertThat(testChecks.series(me)).containsExactly("level 2 " + today.plusDays(2));
        testChecks.open(me);
        assertThat(checks.open(me)).isEmpty();

        days(2, () -> {
            CheckRow check = opened();

            assertThat(check.level()).isEqualTo(2);
            assertThat(check.closesOn()).isEqualTo(today.plusDays(15));
            assertThat(notes.of(me, 5)).extracting(NoteRow::kind).contains(Note.Kind.CHECK_OPENED);
            assertThat(testChecks.series(me)).containsExactly("level 2 OPEN");
        });
    }

    /** A database whose readers wait for writers would otherwise end one of the two. */
    @Test
    void itIsOpenedWhileAnAttemptOfThePersonIsGraded() throws Exception {
        days(2, () -> {
            long attempt = checks.start(opened().id(), me).orElseThrow();
            sittings.answer(attempt, me, 4, 3);
            sittings.handIn(attempt, me);
        });
        testChecks.isDueOn(me, today);

        CountDownLatch held = new CountDownLatch(1);
        assertThat(together.run(() -> testChecks.grades(me, held), () -> testChecks.opensAfter(held, me)))
                .containsExactly("done", "done");

        assertThat(testChecks.series(me)).containsExactly("level 2 OPEN");
        assertThat(checks.open(me)).isNotEmpty();
    }

    @Test
    void itIsAnsweredAndTheNextOneIsFurtherAway() {
        days(2, () -> {
            CheckRow check = opened();
            long attempt = checks.start(check.id(), me).orElseThrow();
            assertThat(checks.start(check.id(), me)).as("beginning twice").contains(attempt);
            Course course = courses.latest(check.courseId()).orElseThrow().course();
            Framework framework = frameworks.current().framework();
            assertThat(sittings.questionsOf(attempt, me))
                    .hasSize(4)
                    .allMatch(id -> framework
                                    .levelOf(course.question(id).orElseThrow().indicator())
                                    .orElseThrow()
                            == 2);

            sittings.answer(attempt, me, 4, 3);
            sittings.handIn(attempt, me);

            CheckRow done = checks.find(check.id(), me).orElseThrow();
            assertThat(done.state()).isEqualTo(CheckState.ANSWERED);
            assertThat(done.points()).isBetween(BigDecimal.valueOf(3), BigDecimal.valueOf(4));
            assertThat(done.maximum()).isEqualTo(4);
            assertThat(done.endedOn()).isEqualTo(today.plusDays(2));
            assertThat(checks.open(me)).isEmpty();
            assertThat(checks.past(me, 0, 5)).containsExactly(done);
            assertThat(testChecks.series(me)).containsExactly("level 2 " + today.plusDays(9));
            assertThat(attempts.find(attempt, me).orElseThrow().isGraded()).isTrue();
            EvidenceRow evidence = ledger.of(me).stream()
                    .filter(row -> row.evidence().kind() == EvidenceKind.CHECK)
                    .findFirst()
                    .orElseThrow();
            assertThat(evidence.evidence().statement())
                    .isEqualTo(new Statement.Checked(check.courseId(), 2, attempt, done.points(), 4, Strength.COUNTS));
            assertThat(evidence.evidence().source()).isEqualTo(new Source(Source.CHECK, String.valueOf(check.id())));
            assertThat(evidence.occurredOn()).isEqualTo(done.endedOn());
            assertThat(evidence.validTo()).isEqualTo(done.endedOn().plusYears(3).minusDays(1));
            assertThat(trail.of(me)).anyMatch(fact -> fact.startsWith("quiz.check-answered small-check:" + check.id()));
        });
    }

    @Test
    void theSecondCheckAsksOtherQuestions() {
        days(2, () -> {
            CheckRow first = opened();
            long attempt = checks.start(first.id(), me).orElseThrow();
            sittings.answer(attempt, me, 4, 4);
            sittings.handIn(attempt, me);
            testChecks.isDueOn(me, today);
            testChecks.open(me);

            long second = checks.start(checks.open(me).get(0).id(), me).orElseThrow();

            assertThat(sittings.questionsOf(second, me)).doesNotContainAnyElementsOf(sittings.questionsOf(attempt, me));
        });
    }

    @Test
    void whatNobodyAnswersIsMissedAndTheSeriesGoesOn() {
        days(2, () -> {
            CheckRow check = opened();
            days(15, () -> {
                testChecks.close(me);
                assertThat(checks.open(me)).as("the last day is not over").isNotEmpty();
            });
            days(16, () -> {
                assertThat(checks.open(me)).isEmpty();
                assertThatThrownBy(() -> checks.start(check.id(), me)).hasMessage("spaced_check.closed");
                testChecks.close(me);
                assertThatThrownBy(() -> checks.start(check.id(), me)).hasMessage("spaced_check.closed");
            });

            assertThat(checks.find(check.id(), me).orElseThrow().state()).isEqualTo(CheckState.MISSED);
            assertThat(testChecks.series(me))
                    .containsExactly("level 2 " + check.closesOn().plusDays(7));
        });
    }

    @Test
    void timeClosesWhatWasBegunAsItStands() {
        days(2, () -> {
            CheckRow check = opened();
            long attempt = checks.start(check.id(), me).orElseThrow();
            sittings.answer(attempt, me, 3, 3);
            assertThatThrownBy(() -> sittings.handIn(attempt, me)).hasMessage("spaced_check.unanswered");

            days(17, () -> {
                testChecks.close(me);
                assertThat(checks.find(check.id(), me).orElseThrow().state())
                        .as("closed with its attempt")
                        .isEqualTo(CheckState.OPEN);
                sittings.timeCloses(attempt);
            });

            CheckRow over = checks.find(check.id(), me).orElseThrow();
            assertThat(over.state()).isEqualTo(CheckState.MISSED);
            assertThat(over.endedOn()).isEqualTo(check.closesOn());
            assertThat(over.points()).isNull();
        });
    }

    @Test
    void whatWasSavedCompleteCountsThoughNobodyHandedItIn() {
        days(2, () -> {
            CheckRow check = opened();
            long attempt = checks.start(check.id(), me).orElseThrow();
            sittings.answer(attempt, me, 4, 4);

            days(17, () -> sittings.timeCloses(attempt));

            CheckRow over = checks.find(check.id(), me).orElseThrow();
            assertThat(over.state()).isEqualTo(CheckState.ANSWERED);
            assertThat(over.points()).isEqualByComparingTo("4");
        });
    }

    @Test
    void nobodyElseKnowsOfIt() {
        days(2, () -> {
            CheckRow check = opened();
            Long other = people.employee().id();

            assertThat(checks.find(check.id(), other)).isEmpty();
            assertThat(checks.start(check.id(), other)).isEmpty();
            assertThat(checks.start(0, me)).isEmpty();
        });
    }

    @Test
    void aCourseWithTooFewQuestionsRefusesAndTheCheckStaysOpen() {
        days(2, () -> {
            CheckRow check = opened();
            testChecks.isOfCourse(check.id(), "leading-client-orientation");

            assertThatThrownBy(() -> checks.start(check.id(), me)).hasMessage("spaced_check.nothing_left");
            testChecks.isOfCourse(check.id(), "no-such-course");
            assertThatThrownBy(() -> checks.start(check.id(), me)).hasMessage("spaced_check.nothing_left");
            assertThat(checks.open(me)).hasSize(1);
        });
    }

    @Test
    void aHigherCertificateBeginsAnewAtItsLevel() {
        days(2, this::opened);
        levels.certifiesThree(hr, person);
        testChecks.follow(me);

        assertThat(testChecks.series(me)).containsExactly("level 3 OPEN");
        days(
                2,
                () -> assertThat(checks.open(me))
                        .as("what is open stays")
                        .extracting(CheckRow::level)
                        .containsOnly(2));
    }

    @Test
    void withoutACertificateTheSeriesRestsAfterTheFirstRound() {
        revocations.revokeNewest(me, hr.id(), today);
        for (int round = 0; round < 4; round++) {
            testChecks.isDueOn(me, today);
            testChecks.open(me);
            long attempt = checks.start(checks.open(me).get(0).id(), me).orElseThrow();
            sittings.answer(attempt, me, 4, 4);
            sittings.handIn(attempt, me);
        }
        testChecks.isDueOn(me, today);
        testChecks.open(me);

        assertThat(testChecks.series(me)).containsExactly("level 2 RESTING");
        assertThat(checks.open(me)).isEmpty();
    }

    private CheckRow opened() {
        testChecks.open(me);
        return checks.open(me).get(0);
    }

    private static void days(int ahead, Runnable deed) {
        OtherTime.at(Instant.now().plus(Duration.ofDays(ahead)), deed);
    }
}
