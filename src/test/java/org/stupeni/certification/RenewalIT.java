package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stupeni.certification.TestLevels.COMPETENCY;
import static org.stupeni.certification.TestLevels.REASON;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.enrolment.assignment.Achieved;
import org.stupeni.enrolment.assignment.Subject;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.TestDeeds;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersions;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.draft.FrameworkEdits;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.OtherTime;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;
import org.stupeni.quiz.DemoSittings;
import org.stupeni.quiz.attempt.AttemptKind;
import org.stupeni.quiz.attempt.AttemptRow;
import org.stupeni.quiz.start.Attempts;
import org.stupeni.quiz.start.ExamStanding;
import org.stupeni.quiz.start.Exams;
import org.stupeni.quiz.start.PassedExams;
import org.stupeni.quiz.start.Standing;

/** Level 2 by its exam, a whole period later again by its exam: every attempt is really sat. */
@ExtendWith(ArquillianExtension.class)
class RenewalIT {

    private static final String EXAM = "level-2";
    /** Whose level 2 the other tests leave alone: its rule is changed for a moment. */
    private static final String OTHER = "difficult-clients";

    private static final Subject ASSIGNED = Subject.exam(COMPETENCY, EXAM);

    @Inject
    DemoSittings sittings;

    @Inject
    Attempts attempts;

    @Inject
    Exams exams;

    @Inject
    PassedExams passed;

    @Inject
    Decisions decisions;

    @Inject
    OpenDecisions open;

    @Inject
    Certificates certificates;

    @Inject
    HeldLevels held;

    @Inject
    ReachedLevels reached;

    @Inject
    TestLevels levels;

    @Inject
    TestPeople people;

    @Inject
    Settings settings;

    @Inject
    Revocations revocations;

    @Inject
    Frameworks frameworks;

    @Inject
    FrameworkVersions versions;

    @Inject
    TestDeeds deeds;

    @PersistenceContext
    EntityManager entityManager;

    PersonRow person;
    Framework before;
    int announced;
    Long hr;
    LocalDate today;

    @BeforeEach
    void somebody() {
        person = people.employee();
        hr = people.with(Role.HR).id();
        today = reached.today();
    }

    @Test
    void whoRenewsEarlySitsTheExamAgainAndLosesNoDay() {
        LocalDate until = today.plusDays(20);
        certified(until);

        Standing open = standing().standing();
        assertThat(open.kind()).isEqualTo(Standing.Kind.MAY_START);
        assertThat(open.left()).isEqualTo(standing().exam().attempts());
        assertThat(open.renewal().until()).isEqualTo(until);
        assertThat(answersAnAssignmentOf(today)).isFalse();
        assertThat(openDecision().isOpen()).isFalse();

        sits(Instant.now().minus(Duration.ofHours(1)));

        assertThat(standing().standing().kind()).isEqualTo(Standing.Kind.PASSED);
        assertThat(answersAnAssignmentOf(today)).isTrue();
        assertThat(attempts.of(person.id(), AttemptKind.EXAM))
                .as("what was done before stays and is seen")
                .hasSize(2)
                .allMatch(AttemptRow::isPassed);
        assertThat(openDecision().isOpen()).isTrue();
        decisions.certifyAs(Deciders.one(hr), person.id(), COMPETENCY, 2, 1, REASON, 0);

        List<CertificateState> both = certificates.of(person.id(), today);
        assertThat(both).hasSize(2);
        assertThat(both.get(0).certificate().validFrom()).isEqualTo(until.plusDays(1));
        assertThat(both.get(0).status()).isEqualTo(CertificateStatus.NOT_YET_VALID);
        assertThat(both.get(1).certificate().validUntil()).isEqualTo(until);
        assertThat(both.get(1).status()).isEqualTo(CertificateStatus.VALID);
        assertThat(held.of(person.id(), until).get(COMPETENCY).until()).isEqualTo(until);
        assertThat(held.of(person.id(), until.plusDays(1)).get(COMPETENCY).since())
                .isEqualTo(until.plusDays(1));
        assertThat(certificates.of(person.id(), until.plusDays(1)))
                .extracting(CertificateState::status)
                .containsExactly(CertificateStatus.VALID, CertificateStatus.EXPIRED);
        Standing renewed = standing().standing();
        assertThat(renewed.kind()).isEqualTo(Standing.Kind.PASSED);
        assertThat(renewed.renewal().from()).isAfter(until);
    }

    @Test
    void whoseLevelHasEndedEarnsItAgain() {
        LocalDate until = today.minusDays(40);
        certified(until);
        assertThat(held.of(person.id(), today)).isEmpty();
        assertThat(standing().standing().kind()).isEqualTo(Standing.Kind.MAY_START);
        assertThat(standing().standing().renewal().isOver(today)).isTrue();

        sits(Instant.now().minus(Duration.ofHours(1)));
        decisions.certifyAs(Deciders.one(hr), person.id(), COMPETENCY, 2, 1, REASON, 0);

        assertThat(held.of(person.id(), today).get(COMPETENCY).since()).isEqualTo(today);
    }

    @Test
    void beforeTheWindowOpensTheExamIsPassedAndThePersonToldUntilWhen() {
        certified(today.plusMonths(8));

        Standing standing = standing().standing();
        assertThat(standing.kind()).isEqualTo(Standing.Kind.PASSED);
        assertThat(standing.renewal().from()).isAfter(today);
        assertThat(answersAnAssignmentOf(today)).isTrue();
        assertThatThrownBy(() -> attempts.start(person.id(), COMPETENCY, EXAM))
                .isInstanceOf(Refused.class)
                .hasMessage("quiz_start.passed_until");
    }

    @Test
    void failedAttemptsOfTheLastPeriodUseUpNothing() {
        LocalDate until = today.plusDays(20);
        Instant then = noon(until.minusYears(2).minusDays(20));
        sits(then, 0);
        sits(then.plus(Duration.ofDays(8)), 0);
        certified(until);
        assertThat(standing().standing().left()).isEqualTo(standing().exam().attempts());

        sits(Instant.now().minus(Duration.ofHours(1)), 0);

        assertThat(standing().standing().kind()).isEqualTo(Standing.Kind.WAIT);
        assertThat(standing().standing().left()).isEqualTo(standing().exam().attempts() - 1);
    }

    /** Announced rules take effect before the new period begins: the certificate speaks by those that were decided by. */
    @Test
    void aRenewalIsWordedByTheRulesOfItsDecision() {
        LocalDate until = today.plusDays(20);
        certified(until);
        sits(Instant.now().minus(Duration.ofHours(1)));
        announced = versions.publish(retitled(), today.plusDays(2), "Said better", null);

        decisions.certifyAs(Deciders.one(hr), person.id(), COMPETENCY, 2, 1, REASON, 0);

        assertThat(certificates.of(person.id(), today).get(0).certificate().competencyEn())
                .isEqualTo(
                        certificates.of(person.id(), today).get(1).certificate().competencyEn())
                .doesNotContain("Retitled");
    }

    /** Until its first day the renewed level is held by the old certificate alone. */
    @Test
    void whatIsRenewedEarlyHoldsNothingBeforeItsFirstDay() {
        LocalDate until = today.plusDays(20);
        certified(until);
        sits(Instant.now().minus(Duration.ofHours(1)));
        decisions.certifyAs(Deciders.one(hr), person.id(), COMPETENCY, 2, 1, REASON, 0);

        assertThat(reached.assess(person.id(), COMPETENCY, today).decision().validTo())
                .isEqualTo(until);
        revocations.revoke(
                certificates.of(person.id(), today).get(1).certificate().id(), Deciders.one(hr), REASON);
        assertThat(held.of(person.id(), today)).isEmpty();
        assertThat(reached.assess(person.id(), COMPETENCY, today).held()).isEqualTo(1);
        assertThat(reached.assess(person.id(), COMPETENCY, until.plusDays(1)).held())
                .isEqualTo(2);
    }

    @Test
    void whereTheRuleLeavesItToThePortalAnExamRenewsByItself() {
        LocalDate until = today.plusDays(20);
        certified(until, OTHER);
        PersonRow early = person;
        sits(Instant.now().minus(Duration.ofHours(2)), 1, OTHER);
        person = people.employee();
        certified(until, OTHER);
        assertThat(certificates.of(early.id(), today)).hasSize(1);

        before = frameworks.current().framework();
        versions.publish(leftToThePortal(before), today, "The portal decides", null);
        reached.recompute(null, early.id());
        sits(earlierToday(), 1, OTHER);

        for (PersonRow renewed : List.of(early, person)) {
            CertificateRow now = certificates.of(renewed.id(), today).get(0).certificate();
            assertThat(now.validFrom()).as("new rules, or new evidence").isEqualTo(until.plusDays(1));
            assertThat(decisions.of(renewed.id()).get(0).manner()).isEqualTo(Decision.Manner.RULE);
            reached.recompute(null, renewed.id());
            assertThat(certificates.of(renewed.id(), today)).hasSize(2);
        }
    }

    /** An hour ago, but not yesterday: new rules are in force since midnight. */
    private Instant earlierToday() {
        Instant midnight = noon(today).minus(Duration.ofHours(12));
        Instant hourAgo = Instant.now().minus(Duration.ofHours(1));
        return hourAgo.isBefore(midnight) ? midnight : hourAgo;
    }

    private static Framework leftToThePortal(Framework framework) {
        LevelRule rule = framework.level(OTHER, 2).orElseThrow().rule();
        return FrameworkEdits.rule(
                framework,
                OTHER,
                2,
                new LevelRule(
                        rule.validMonths(),
                        LevelRule.Decision.AUTOMATIC,
                        rule.needs(),
                        rule.renewalMonths(),
                        rule.renewBy()));
    }

    private Framework retitled() {
        Framework framework = frameworks.current().framework();
        return new Framework(
                framework.scale(),
                framework.competencies().stream()
                        .map(one -> new Competency(
                                one.id(),
                                new LocalText(
                                        one.title().ru(),
                                        "Retitled " + one.title().en()),
                                one.summary(),
                                one.levels()))
                        .toList(),
                framework.retired());
    }

    /** The rules are everybody's, and nobody is told of what a test changed for a moment. */
    @AfterEach
    void rulesAsTheyWere() {
        if (announced != 0) {
            versions.withdraw(announced, "The test is over", null);
        }
        if (before != null) {
            versions.publish(before, today, "The test is over", null);
        }
        deeds.keep(() -> entityManager
                .createQuery("update FrameworkPublication f set f.note = null where f.publishedBy is null")
                .executeUpdate());
    }

    /** Brings the person to level 2 in time for it to end on this day. */
    private void certified(LocalDate until) {
        certified(until, COMPETENCY);
    }

    private void certified(LocalDate until, String competency) {
        Instant decided = noon(until.plusDays(1).minusYears(2));
        OtherTime.at(
                decided.minus(Duration.ofDays(1)),
                () -> levels.record(
                        person,
                        competency,
                        new Statement.CourseDone(competency, 1),
                        Source.COMPLETION,
                        decided.minus(Duration.ofDays(1))));
        sits(decided.minus(Duration.ofHours(3)), 1, competency);
        OtherTime.at(decided, () -> decisions.certifyAs(Deciders.one(hr), person.id(), competency, 2, 0, REASON, 0));
        assertThat(certificates.of(person.id(), today).get(0).certificate().validUntil())
                .isEqualTo(until);
    }

    private void sits(Instant begin) {
        sits(begin, 1);
    }

    private void sits(Instant begin, double right) {
        sits(begin, right, COMPETENCY);
    }

    private void sits(Instant begin, double right, String course) {
        sittings.sit(person.id(), course, EXAM, begin, Duration.ofMinutes(20), right, "A step.", new Random(7))
                .orElseThrow();
    }

    private Instant noon(LocalDate day) {
        ZoneId zone = settings.zone();
        return day.atTime(12, 0).atZone(zone).toInstant();
    }

    private ExamStanding standing() {
        return exams.find(person.id(), COMPETENCY, EXAM).orElseThrow();
    }

    private OpenDecision openDecision() {
        return open.open(person.id(), COMPETENCY);
    }

    private boolean answersAnAssignmentOf(LocalDate day) {
        return passed.of(List.of(ASSIGNED), person.id()).stream()
                .map(Achieved::until)
                .anyMatch(last -> last == null || !last.isBefore(day));
    }
}
