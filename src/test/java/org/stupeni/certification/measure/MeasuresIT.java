package org.stupeni.certification.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stupeni.certification.TestLevels.COMPETENCY;
import static org.stupeni.certification.TestLevels.REASON;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.CertificateStatus;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.HeldLevels;
import org.stupeni.certification.TestLevels;
import org.stupeni.certification.Together;
import org.stupeni.certification.proposal.Overrides;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.evidence.EvidenceKind;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersions;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.draft.FrameworkEdits;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class MeasuresIT {

    @Inject
    Measures measures;

    @Inject
    MeasureQueue measureQueue;

    @Inject
    Certificates certificates;

    @Inject
    Decisions decisions;

    @Inject
    Proposals proposals;

    @Inject
    Overrides overrides;

    @Inject
    HeldLevels held;

    @Inject
    Frameworks frameworks;

    @Inject
    FrameworkVersions versions;

    @Inject
    ReachedLevels reached;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Notes notes;

    @Inject
    TestLevels levels;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    Together together;

    PersonRow hr;
    PersonRow second;
    PersonRow manager;
    PersonRow employee;
    LocalDate today;

    @BeforeEach
    void twoOfHr() {
        hr = people.with(Role.HR);
        second = people.with(Role.HR);
        manager = people.employee();
        employee = people.reportingTo(manager.id());
        today = reached.today();
    }

    @Test
    void oneSuspendsAndReinstatesALevelTwo() {
        Long certificate = levelTwo();

        measures.order(hr.id(), certificate, MeasureKind.SUSPEND, REASON);

        assertThat(status(certificate)).isEqualTo(CertificateStatus.SUSPENDED);
        assertThat(held.of(employee.id(), today)).isEmpty();
        assertThat(decisionEvidence()).isZero();
        assertThat(certificates.verify(
                        certificates
                                .of(employee.id(), today)
                                .get(0)
                                .certificate()
                                .code(),
                        today))
                .get()
                .satisfies(found -> assertThat(found.status()).isEqualTo(CertificateStatus.SUSPENDED));
        assertRefused("certification_suspension.already", () -> order(certificate, MeasureKind.SUSPEND));
        assertRefused(
                "certification_decision.suspended",
                () -> decisions.certify(hr.id(), employee.id(), COMPETENCY, 2, 1, REASON));

        measures.order(second.id(), certificate, MeasureKind.REINSTATE, REASON);
        assertThat(status(certificate)).isEqualTo(CertificateStatus.VALID);
        assertThat(held.of(employee.id(), today).get(COMPETENCY).level()).isEqualTo(2);
        assertThat(decisionEvidence()).isOne();
        assertRefused("certification_suspension.none", () -> order(certificate, MeasureKind.REINSTATE));
        assertThat(notes.of(employee.id(), 10))
                .extracting(NoteRow::kind)
                .containsExactly(Note.Kind.CERT_REINSTATED, Note.Kind.CERT_SUSPENDED, Note.Kind.CERTIFIED);
        assertThat(trail.of(hr.id())).contains("certification.certificate-suspended certificate:" + certificate);
        assertThat(trail.of(second.id())).contains("certification.certificate-reinstated certificate:" + certificate);

        measures.order(hr.id(), certificate, MeasureKind.SUSPEND, REASON);
        assertThat(decisionEvidence()).isZero();
        measures.order(hr.id(), certificate, MeasureKind.REVOKE, REASON);
        assertThat(status(certificate)).isEqualTo(CertificateStatus.REVOKED);
        assertThat(decisionEvidence()).isZero();
        assertRefused("certification_revocation.already", () -> order(certificate, MeasureKind.REVOKE));
        assertRefused(
                "certification_decision.revoked",
                () -> decisions.certify(hr.id(), employee.id(), COMPETENCY, 2, 1, REASON));
        levels.reachesTwo(employee);
        assertThat(decisions.certify(hr.id(), employee.id(), COMPETENCY, 2, 1, REASON))
                .isNotNull();
    }

    @Test
    void whatWasFoundOutLateRevokesWhatHasEnded() {
        Long certificate = levelTwo();
        levels.ends(employee, today.minusDays(1), Instant.now().minusSeconds(3600));
        assertThat(status(certificate)).isEqualTo(CertificateStatus.EXPIRED);
        assertRefused("certification_suspension.expired", () -> order(certificate, MeasureKind.SUSPEND));

        order(certificate, MeasureKind.REVOKE);

        assertThat(status(certificate)).isEqualTo(CertificateStatus.REVOKED);
    }

    @Test
    void aSuspendedRenewalIsReinstatedBeforeItsFirstDay() {
        Long certificate = levelTwo();
        levels.ends(employee, today.plusYears(3), Instant.now());
        assertThat(status(certificate)).isEqualTo(CertificateStatus.NOT_YET_VALID);
        order(certificate, MeasureKind.SUSPEND);
        assertThat(status(certificate)).isEqualTo(CertificateStatus.NOT_YET_VALID);
        assertRefused("certification_suspension.already", () -> order(certificate, MeasureKind.SUSPEND));

        order(certificate, MeasureKind.REINSTATE);

        assertRefused("certification_suspension.none", () -> order(certificate, MeasureKind.REINSTATE));
    }

    @Test
    void whoReportsToWhoOrderedItDoesNotConfirm() {
        Long certificate = levelFour();
        order(certificate, MeasureKind.SUSPEND);
        PersonRow report = people.reportingTo(hr.id(), Role.HR);

        assertRefused(
                "certification_independence.proposers_line",
                () -> measures.confirm(
                        report.id(), measures.of(certificate).get(0).id()));
    }

    @Test
    void aLevelFourTakesTwo() {
        Long certificate = levelFour();

        measures.order(hr.id(), certificate, MeasureKind.REVOKE, REASON);

        assertThat(status(certificate)).isEqualTo(CertificateStatus.VALID);
        Long measure = measures.of(certificate).get(0).id();
        assertRefused("certification_independence.proposed", () -> measures.confirm(hr.id(), measure));
        assertRefused("certification_independence.proposed", () -> measures.reject(hr.id(), measure, REASON));
        assertRefused("certification_independence.line", () -> measures.confirm(manager.id(), measure));
        assertRefused("certification_independence.self", () -> measures.confirm(employee.id(), measure));
        assertRefused("measure_act.ordered_already", () -> order(certificate, MeasureKind.SUSPEND));
        assertThat(trail.of(hr.id())).contains("certification.measure-ordered certificate:" + certificate);
        assertThat(measureQueue.list(10_000))
                .hasSize(measureQueue.count())
                .filteredOn(row -> row.certificateId().equals(certificate))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.employeeId()).isEqualTo(employee.id());
                    assertThat(row.employee().full()).isEqualTo(employee.name().full());
                    assertThat(row.kind()).isEqualTo(MeasureKind.REVOKE);
                    assertThat(row.proposerId()).isEqualTo(hr.id());
                });

        measures.confirm(second.id(), measure);
        assertThat(measureQueue.list(10_000))
                .noneMatch(row -> row.certificateId().equals(certificate));

        assertThat(status(certificate)).isEqualTo(CertificateStatus.REVOKED);
        assertThat(held.of(employee.id(), today)).isEmpty();
        assertRefused("measure_act.closed", () -> measures.confirm(second.id(), measure));
        assertRefused("measure_act.closed", () -> measures.confirm(second.id(), -1L));
    }

    @Test
    void aLevelThreeThatTwoDecidedTakesTwoToTakeAway() {
        Long byOne = levelThree(() -> levels.certifiesThree(hr, employee));
        employee = people.employee();
        Framework before = frameworks.current().framework();
        Long byTwo;
        try {
            versions.publish(threeByTwo(before), today, "Two decide about level 3", null);
            byTwo = levelThree(() -> {
                levels.passesExamThree(employee);
                Long proposal = proposals.propose(hr.id(), employee.id(), COMPETENCY, 3, 1, REASON);
                proposals.approve(second.id(), proposal, REASON);
            });
            assertThat(isForTwo(byOne)).as("decided by one").isFalse();
            assertThat(isForTwo(byTwo)).isTrue();
        } finally {
            versions.publish(before, today, "The test is over", null);
        }
        assertThat(isForTwo(byTwo)).as("milder rules came later").isTrue();

        order(byTwo, MeasureKind.REVOKE);

        assertThat(status(byTwo)).isEqualTo(CertificateStatus.VALID);
        Long measure = measures.of(byTwo).get(0).id();
        assertThat(measures.of(byTwo).get(0).isOpen()).isTrue();
        assertRefused("certification_independence.proposed", () -> measures.confirm(hr.id(), measure));
        assertThat(status(byTwo)).isEqualTo(CertificateStatus.VALID);
        measures.confirm(second.id(), measure);
        assertThat(status(byTwo)).isEqualTo(CertificateStatus.REVOKED);

        order(byOne, MeasureKind.REVOKE);
        assertThat(status(byOne)).isEqualTo(CertificateStatus.REVOKED);
    }

    private Long levelThree(Runnable decide) {
        levelTwo();
        decide.run();
        return newest();
    }

    private boolean isForTwo(Long certificate) {
        return measures.isForTwo(
                certificates.find(certificate, today).orElseThrow().certificate());
    }

    private static Framework threeByTwo(Framework framework) {
        LevelRule rule = framework.level(COMPETENCY, 3).orElseThrow().rule();
        return FrameworkEdits.rule(
                framework,
                COMPETENCY,
                3,
                new LevelRule(
                        rule.validMonths(),
                        LevelRule.Decision.TWO,
                        rule.needs(),
                        rule.renewalMonths(),
                        rule.renewBy()));
    }

    @Test
    void theSecondMayRefuseAndTheFirstMayWithdraw() {
        Long certificate = levelFour();
        order(certificate, MeasureKind.SUSPEND);
        Long measure = measures.of(certificate).get(0).id();
        assertRefused("certification_decision.reason_missing", () -> measures.reject(second.id(), measure, ""));
        assertThat(notes.of(second.id(), 1)).extracting(NoteRow::kind).containsExactly(Note.Kind.MEASURE_ORDERED);
        measures.reject(second.id(), measure, REASON);
        assertThat(status(certificate)).isEqualTo(CertificateStatus.VALID);
        assertThat(notes.of(hr.id(), 10)).extracting(NoteRow::kind).contains(Note.Kind.MEASURE_REJECTED);
        assertThat(notes.of(hr.id(), 10)).extracting(NoteRow::kind).doesNotContain(Note.Kind.MEASURE_ORDERED);

        order(certificate, MeasureKind.SUSPEND);
        Long again = measures.of(certificate).get(0).id();
        assertRefused("measure_act.not_yours", () -> measures.withdraw(second.id(), again, REASON));
        assertRefused("certification_decision.reason_missing", () -> measures.withdraw(hr.id(), again, " "));
        measures.withdraw(hr.id(), again, REASON);
        assertThat(measures.of(certificate).get(0).answer()).isEqualTo(REASON);
        assertThat(measures.of(certificate)).noneMatch(MeasureRow::isOpen);
    }

    @Test
    void ofTwoWhoConfirmOneComesTooLate() throws Exception {
        Long certificate = levelFour();
        order(certificate, MeasureKind.SUSPEND);
        Long measure = measures.of(certificate).get(0).id();
        PersonRow third = people.with(Role.HR);

        List<String> outcomes =
                together.run(() -> measures.confirm(second.id(), measure), () -> measures.confirm(third.id(), measure));

        assertThat(outcomes).contains("done").hasSize(2).doesNotHaveDuplicates();
        assertThat(status(certificate)).isEqualTo(CertificateStatus.SUSPENDED);
    }

    @Test
    void nobodyTouchesTheOwnOrAReportsCertificate() {
        Long certificate = levelTwo();
        assertRefused(
                "certification_independence.self",
                () -> measures.order(employee.id(), certificate, MeasureKind.REVOKE, REASON));
        assertRefused(
                "certification_independence.line",
                () -> measures.order(manager.id(), certificate, MeasureKind.REVOKE, REASON));
        assertRefused(
                "certification_decision.reason_missing",
                () -> measures.order(hr.id(), certificate, MeasureKind.REVOKE, "no"));
        assertThat(status(certificate)).isEqualTo(CertificateStatus.VALID);
        assertThat(trail.of(manager.id())).hasSize(1);
    }

    @Test
    void inAnEmergencyOneDecidesAndTheOthersOfHrAreTold() {
        levels.reachesFour(employee);
        assertRefused(
                "certification_decision.reason_missing",
                () -> overrides.certify(hr.id(), employee.id(), COMPETENCY, 4, 0, ""));
        assertRefused(
                "certification_independence.line",
                () -> overrides.certify(manager.id(), employee.id(), COMPETENCY, 4, 0, REASON));
        assertRefused(
                "certification_independence.self",
                () -> overrides.certify(employee.id(), employee.id(), COMPETENCY, 4, 0, REASON));
        int before = overrides.count();

        Long decision = overrides.certify(hr.id(), employee.id(), COMPETENCY, 4, 0, REASON);

        assertThat(decisions.find(decision).isOverride()).isTrue();
        assertThat(overrides.count()).isEqualTo(before + 1);
        assertThat(overrides.list(0, 1))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(decision));
        assertThat(notes.of(second.id(), 10)).extracting(NoteRow::kind).containsExactly(Note.Kind.OVERRIDDEN);
        assertThat(notes.of(hr.id(), 10)).isEmpty();
        assertThat(trail.of(hr.id())).contains("certification.overridden decision:" + decision);

        PersonRow other = people.employee();
        levels.reachesTwo(other);
        assertRefused(
                "certification_decision.not_two",
                () -> overrides.certify(hr.id(), other.id(), COMPETENCY, 2, 0, REASON));
    }

    private void order(Long certificate, MeasureKind kind) {
        measures.order(hr.id(), certificate, kind, REASON);
    }

    private Long levelTwo() {
        levels.reachesTwo(employee);
        levels.certifiesTwo(hr, employee, 0);
        return newest();
    }

    private Long levelFour() {
        levels.reachesFour(employee);
        Long proposal = proposals.propose(hr.id(), employee.id(), COMPETENCY, 4, 0, REASON);
        proposals.approve(second.id(), proposal, REASON);
        return newest();
    }

    private Long newest() {
        return certificates.of(employee.id(), today).get(0).certificate().id();
    }

    private CertificateStatus status(Long certificate) {
        return certificates.find(certificate, today).orElseThrow().status();
    }

    /** How many rows say today that the person holds a level by a certificate. */
    private long decisionEvidence() {
        return ledger.of(employee.id(), COMPETENCY).stream()
                .filter(row -> row.voidedOn() == null && row.evidence().kind() == EvidenceKind.DECISION)
                .count();
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
