package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.badge.TestCredentials;
import org.stupeni.evidence.EvidenceKind;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.EvidenceRow;
import org.stupeni.evidence.NewEvidence;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.TestShares;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.StateChanges;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Workers;

@ExtendWith(ArquillianExtension.class)
class DecisionsIT {

    private static final String COMPETENCY = "client-orientation";
    private static final String REASON = "The conversation showed something else.";
    private static final AtomicLong SOURCES = new AtomicLong(System.nanoTime());

    @Inject
    Decisions decisions;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    DecisionQueue queue;

    @Inject
    Certificates certificates;

    @Inject
    CertificatePdfs pdfs;

    @Inject
    TestCredentials credentials;

    @Inject
    HeldLevels held;

    @Inject
    Revocations revocations;

    @Inject
    ReachedLevels reached;

    @Inject
    EvidenceLedger ledger;

    @Inject
    StateChanges stateChanges;

    @Inject
    TestLevels levels;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    TestTransaction transaction;

    @Inject
    Workers workers;

    PersonRow hr;
    PersonRow employee;
    LocalDate today;

    @BeforeEach
    void somebodyWhoReachesLevelTwo() {
        hr = people.with(Role.HR);
        employee = people.employee();
        today = reached.today();
        passes(employee, "level-2", 2);
    }

    @Test
    void aDecisionMakesItsCertificateAndBecomesEvidence() {
        Long decision = certify(0);

        DecisionRow row = decisions.of(employee.id()).get(0);
        assertThat(row.id()).isEqualTo(decision);
        assertThat(row.isCertified()).isTrue();
        assertThat(row.cycle()).isEqualTo(1);
        assertThat(row.validFrom()).isEqualTo(today);
        assertThat(row.certificate()).matches("СТ-\\d{4}-\\d{5}");
        CertificateState state = certificates.of(employee.id(), today).get(0);
        assertThat(state.status()).isEqualTo(CertificateStatus.VALID);
        assertThat(state.certificate().holder()).isEqualTo(employee.name().full());
        assertThat(state.certificate().number()).isEqualTo(row.certificate());
        assertThat(held.of(employee.id(), today).get(COMPETENCY).level()).isEqualTo(2);
        assertThat(held.of(employee.id(), row.validUntil())).containsKey(COMPETENCY);
        assertThat(held.of(employee.id(), row.validUntil().plusDays(1))).isEmpty();
        assertThat(held.of(employee.id(), today.minusDays(1))).isEmpty();
        EvidenceRow recorded = decisionEvidence();
        assertThat(recorded.validTo()).isEqualTo(row.validUntil());
        assertThat(recorded.evidence().statement()).isEqualTo(new Statement.LevelDecided(2, row.certificate(), today));
    }

    @Test
    void aDecisionCitesItsEvidence() throws Exception {
        List<Long> kept = ledger.of(employee.id()).stream().map(EvidenceRow::id).toList();

        Long decision = certify(0);

        List<?> cited = transaction.read(() -> entityManager
                .createNativeQuery("select evidence_id from decision_evidence where decision_id = ?")
                .setParameter(1, decision)
                .getResultList());
        assertThat(cited.stream().map(id -> ((Number) id).longValue()).toList())
                .containsExactlyInAnyOrderElementsOf(kept);
    }

    @Test
    void whatIsHeldIsNotCertifiedAgain() {
        certify(0);

        assertRefused("too_early", () -> certify(1));
        assertThat(certificates.of(employee.id(), today)).hasSize(1);
    }

    @Test
    void whoDidNotSeeTheLastDecisionIsRefused() {
        decline(0, REASON);

        assertRefused("overtaken", () -> certify(0));
        assertThat(certificates.of(employee.id(), today)).isEmpty();
        passes(employee, "level-2", 2);
        assertThat(certify(1)).isNotNull();
    }

    @Test
    void whatWasDeclinedIsOpenAgainOnlyWhenThereIsSomethingNew() {
        assertThat(openDecisions.open(employee.id(), COMPETENCY).isOpen()).isTrue();
        decline(0, REASON);

        assertThat(openDecisions.open(employee.id(), COMPETENCY).isOpen()).isFalse();
        assertRefused("declined", () -> certify(1));
        assertRefused("declined", () -> decline(1, REASON));
        assertThat(decisions.of(employee.id())).hasSize(1);

        passes(employee, "level-2", 2);
        assertThat(openDecisions.open(employee.id(), COMPETENCY).isOpen()).isTrue();
        assertThat(certify(1)).isNotNull();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneIsRefused() throws Exception {
        List<String> outcomes = together(2, i -> certify(0));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "certification_decision.overtaken");
        assertThat(certificates.of(employee.id(), today)).hasSize(1);
        assertThat(decisions.of(employee.id())).hasSize(1);
    }

    @Test
    void numbersHaveNoGapsHoweverManyDecideAtOnce() throws Exception {
        List<PersonRow> several = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            PersonRow person = people.employee();
            passes(person, "level-2", 2);
            several.add(person);
        }
        int before = lastNumber();

        List<String> outcomes = together(
                several.size(), i -> decisions.certify(hr.id(), several.get(i).id(), COMPETENCY, 2, 0, REASON));

        assertThat(outcomes).containsOnly("done");
        List<Integer> numbers = several.stream()
                .map(person ->
                        certificates.of(person.id(), today).get(0).certificate().number())
                .map(number -> Integer.valueOf(number.substring(number.length() - 5)))
                .sorted()
                .toList();
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(lastNumber() - before).isEqualTo(several.size());
        assertThat(numbers.get(numbers.size() - 1) - numbers.get(0)).isEqualTo(several.size() - 1);
    }

    @Test
    void whatIsRolledBackGivesItsNumberBack() throws Exception {
        certify(0);
        int before = lastNumber();
        PersonRow other = people.employee();
        passes(other, "level-2", 2);

        assertThatThrownBy(() -> transaction.rollBack(() -> {
                    decisions.certify(hr.id(), other.id(), COMPETENCY, 2, 0, REASON);
                    assertThat(lastNumber()).isEqualTo(before + 1);
                }))
                .isInstanceOf(TestTransaction.RolledBack.class);

        assertThat(lastNumber()).isEqualTo(before);
        assertThat(certificates.of(other.id(), today)).isEmpty();
    }

    @Test
    void aDecisionHasOneCertificateOnly() throws Exception {
        certify(0);

        assertThatThrownBy(() -> transaction.rollBack(() -> entityManager
                        .createNativeQuery("insert into certificate select id + 1000000, decision_id, employee_id,"
                                + " 'X' || number, 'X', address, holder, organisation_ru, organisation_en, competency,"
                                + " competency_ru, competency_en, level, level_ru, level_en, summary_ru, summary_en,"
                                + " valid_from, valid_until, decided_by, framework_number, template, issued_at, design"
                                + " from certificate where employee_id = ?")
                        .setParameter(1, employee.id())
                        .executeUpdate()))
                .isInstanceOf(PersistenceException.class);
    }

    @Test
    void nobodyDecidesAboutThemself() {
        passes(hr, "level-2", 2);

        assertRefused("self", () -> decisions.certify(hr.id(), hr.id(), COMPETENCY, 2, 0, REASON));
        assertRefused("self", () -> decisions.decline(hr.id(), hr.id(), COMPETENCY, 2, 0, REASON));
        assertThat(trail.of(hr.id()))
                .filteredOn(deed -> deed.startsWith("certification."))
                .containsOnly("certification.decision-refused employee:" + hr.id() + "/" + COMPETENCY + "/2")
                .hasSize(2);
    }

    @Test
    void whatIsNotReachedIsNotCertified() {
        assertRefused("not_reached", () -> decisions.certify(hr.id(), employee.id(), COMPETENCY, 3, 0, REASON));
        assertRefused("no_such_level", () -> decisions.certify(hr.id(), employee.id(), COMPETENCY, 1, 0, REASON));
        PersonRow nobody = people.employee();
        assertRefused("not_reached", () -> decisions.certify(hr.id(), nobody.id(), COMPETENCY, 2, 0, REASON));
    }

    @Test
    void decliningNeedsAReason() {
        assertRefused("reason_missing", () -> decline(0, " no "));
        assertThat(decisions.of(employee.id())).isEmpty();
    }

    @Test
    void aDeclinedLevelLeavesTheQueueUntilNewEvidenceComes() {
        assertThat(isQueued(employee)).isTrue();

        decline(0, REASON);
        assertThat(isQueued(employee)).isFalse();
        assertThat(certificates.of(employee.id(), today)).isEmpty();
        assertThat(decisions.of(employee.id()).get(0).reason()).isEqualTo(REASON);

        passes(employee, "level-2", 2);
        assertThat(isQueued(employee)).isTrue();
    }

    @Test
    void aCertifiedLevelLeavesTheQueue() {
        assertThat(isQueued(employee)).isTrue();

        certify(0);

        assertThat(isQueued(employee)).isFalse();
        assertThat(queue.count()).isEqualTo(all(DecisionQueue.Order.SINCE).size());
    }

    @Test
    void nobodyHasToDecideAboutWhoHasLeft() {
        stateChanges.leave(employee.id(), today.plusDays(1), null, hr.id());
        assertThat(isQueued(employee)).isTrue();
        stateChanges.comeBack(employee.id(), null, hr.id());

        stateChanges.leave(employee.id(), today, null, hr.id());
        assertThat(isQueued(employee)).isFalse();
        assertThat(queue.count()).isEqualTo(all(DecisionQueue.Order.SINCE).size());

        stateChanges.comeBack(employee.id(), null, hr.id());
        assertThat(isQueued(employee)).isTrue();
    }

    @Test
    void aboutWhoHasLeftNobodyDecides() {
        stateChanges.leave(employee.id(), today, null, hr.id());

        assertRefused("left", () -> certify(0));
        assertRefused("left", () -> decline(0, REASON));
        assertThat(openDecisions.refuses(openDecisions.open(employee.id(), COMPETENCY), hr.id()))
                .get()
                .extracting(Refused::key)
                .isEqualTo("certification_decision.left");
        stateChanges.comeBack(employee.id(), null, hr.id());
        assertThat(certify(0)).isNotNull();
    }

    @Test
    void whatMadeALevelOnceDoesNotMakeItAgainAfterAGap() {
        certify(0);
        levels.ends(employee, today.minusDays(1), Instant.now());

        OpenDecision open = openDecisions.open(employee.id(), COMPETENCY);
        assertThat(open.assessed().reached()).isEqualTo(2);
        assertThat(open.expiredOn()).isEqualTo(today.minusDays(1));
        assertThat(open.level()).isEqualTo(1);
        assertThat(open.isOpen()).isFalse();
        assertThat(isQueued(employee)).isFalse();
        assertRefused("not_reached", () -> certify(1));

        levels.ends(employee, today.minusDays(1), Instant.now().minusSeconds(3600L * 48));
        passes(employee, "level-2", 2);
        assertThat(isQueued(employee)).isTrue();
        assertThat(openDecisions.open(employee.id(), COMPETENCY).level()).isEqualTo(2);
        assertThat(certify(1)).isNotNull();
    }

    @Test
    void aReasonIsWrittenWheneverAPersonDecides() {
        assertRefused("reason_missing", () -> decisions.certify(hr.id(), employee.id(), COMPETENCY, 2, 0, null));
        assertRefused("reason_missing", () -> decisions.certify(hr.id(), employee.id(), COMPETENCY, 2, 0, " ok "));
        assertThat(decisions.of(employee.id())).isEmpty();
    }

    @Test
    void theQueueComesInAnyOrder() {
        for (DecisionQueue.Order order : DecisionQueue.Order.values()) {
            assertThat(all(order)).as(order.name()).hasSize(queue.count());
        }
    }

    @Test
    void aHigherCertificateSupersedesTheLowerOne() {
        certify(0);
        passes(employee, "level-3", 3);

        decisions.certify(hr.id(), employee.id(), COMPETENCY, 3, 1, REASON);

        List<CertificateState> states = certificates.of(employee.id(), today);
        assertThat(states)
                .extracting(CertificateState::status)
                .containsExactly(CertificateStatus.VALID, CertificateStatus.SUPERSEDED);
        assertThat(decisions.of(employee.id()).get(0).cycle()).isEqualTo(2);
        assertThat(held.of(employee.id(), today).get(COMPETENCY).level()).isEqualTo(3);
    }

    @Test
    void aRevokedCertificateHoldsNothingAndIsNoEvidence() {
        certify(0);
        CertificateRow certificate =
                certificates.of(employee.id(), today).get(0).certificate();

        revocations.revoke(certificate.id(), Deciders.one(hr.id()), REASON);

        assertThat(certificates.of(employee.id(), today).get(0).status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(certificates.of(employee.id(), today.minusDays(1)).get(0).status())
                .isEqualTo(CertificateStatus.NOT_YET_VALID);
        assertThat(held.of(employee.id(), today)).isEmpty();
        assertThat(decisionEvidence().voidedOn()).isEqualTo(today);
        assertThat(isQueued(employee)).isFalse();
        assertRefused("revoked", () -> certify(1));
        passes(employee, "level-2", 2);
        assertThat(isQueued(employee)).isTrue();
        assertThat(certify(1)).isNotNull();
        assertThatThrownBy(() -> revocations.revoke(certificate.id(), Deciders.one(hr.id()), REASON))
                .isInstanceOf(Refused.class)
                .hasMessage("certification_revocation.already");
    }

    @Test
    void theCodeFindsTheCertificateHoweverItIsTyped() {
        certify(0);
        CertificateRow certificate =
                certificates.of(employee.id(), today).get(0).certificate();

        assertThat(certificates.verify(certificate.grouped().toLowerCase(), today))
                .get()
                .satisfies(state -> assertThat(state.certificate()).isEqualTo(certificate));
        assertThat(certificates.verify(CertificateCode.random(), today)).isEmpty();
        assertThat(certificates.verify(certificate.number(), today)).isEmpty();
    }

    @Test
    void theBytesOfAPdfAreKept() {
        certify(0);
        Long certificate =
                certificates.of(employee.id(), today).get(0).certificate().id();

        credentials.make(certificate);
        byte[] first = pdfs.find(certificate, employee.id()).orElseThrow().bytes();
        byte[] second = pdfs.find(certificate).orElseThrow().bytes();

        assertThat(new String(first, 0, 5)).isEqualTo("%PDF-");
        assertThat(second).isEqualTo(first);
        assertThat(pdfs.waiting(1000)).doesNotContain(certificate);
    }

    @Test
    void aForeignOrUnknownPdfIsNotFound() {
        certify(0);
        Long certificate =
                certificates.of(employee.id(), today).get(0).certificate().id();

        assertThat(pdfs.find(certificate, hr.id())).isEmpty();
        assertThat(pdfs.find(-1L, employee.id())).isEmpty();
        assertThat(pdfs.find(-1L)).isEmpty();
    }

    private Long certify(int decided) {
        return decisions.certify(hr.id(), employee.id(), COMPETENCY, 2, decided, REASON);
    }

    private Long decline(int decided, String reason) {
        return decisions.decline(hr.id(), employee.id(), COMPETENCY, 2, decided, reason);
    }

    private void passes(PersonRow person, String exam, int level) {
        record(person, new Statement.CourseDone("client-orientation", 1), Source.COMPLETION);
        record(
                person,
                new Statement.ExamTaken(
                        "client-orientation",
                        exam,
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

    private void record(PersonRow person, Statement statement, String kind) {
        ledger.record(new NewEvidence(
                null,
                person.id(),
                COMPETENCY,
                statement,
                Instant.now(),
                null,
                new Source(kind, "test-" + SOURCES.incrementAndGet()),
                1));
    }

    private EvidenceRow decisionEvidence() {
        return ledger.of(employee.id(), COMPETENCY).stream()
                .filter(row -> row.evidence().kind() == EvidenceKind.DECISION)
                .findFirst()
                .orElseThrow();
    }

    private boolean isQueued(PersonRow person) {
        boolean queued = all(DecisionQueue.Order.NAME).stream()
                .anyMatch(entry -> entry.row().employeeId().equals(person.id()));
        assertThat(queue.awaiting(List.of(person.id())).contains(DecisionQueue.key(person.id(), COMPETENCY)))
                .as("lists of people say the same")
                .isEqualTo(queued);
        return queued;
    }

    private List<QueueEntry> all(DecisionQueue.Order order) {
        return queue.list(order, true, Language.EN, 0, 10_000);
    }

    private int lastNumber() {
        return transaction.read(() -> entityManager
                .createQuery("select max(c.last) from CertificateCounter c", Integer.class)
                .getResultStream()
                .mapToInt(last -> last == null ? 0 : last)
                .sum());
    }

    private interface Deed {
        Object run(int i);
    }

    private List<String> together(int people, Deed deed) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> running = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            int which = i;
            Callable<String> task = () -> {
                start.await();
                try {
                    deed.run(which);
                    return "done";
                } catch (Refused refused) {
                    return refused.key();
                }
            };
            running.add(workers.submit(task));
        }
        start.countDown();
        List<String> outcomes = new ArrayList<>();
        for (Future<String> one : running) {
            outcomes.add(one.get(60, TimeUnit.SECONDS));
        }
        return outcomes;
    }

    private static void assertRefused(String why, Callable<?> deed) {
        assertThatThrownBy(deed::call).isInstanceOf(Refused.class).hasMessage("certification_decision." + why);
    }
}
