package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.enrolment.assignment.Subject;
import org.stupeni.evidence.EvidenceCitations;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Language;

/** What queries say of certificates on a day, and what follows where somebody's certificate is suspended. */
@ExtendWith(ArquillianExtension.class)
class InForceIT {

    private static final Set<CertificateStatus> IN_FORCE =
            Set.of(CertificateStatus.VALID, CertificateStatus.SUPERSEDED);
    private static final int WEEK = 7;

    @Inject
    WrittenCertificates past;

    @Inject
    Certificates certificates;

    @Inject
    HeldLevels held;

    @Inject
    CertifiedLevels certified;

    @Inject
    DecisionQueue queue;

    @Inject
    RenewalQueue renewals;

    @Inject
    EvidenceCitations citations;

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels reached;

    @Inject
    TestLevels levels;

    @Inject
    Decisions decisions;

    @Inject
    Suspensions suspensions;

    @Inject
    TestPeople people;

    @PersistenceContext
    EntityManager entityManager;

    PersonRow person;
    PersonRow hr;
    LocalDate today;

    @BeforeEach
    void somebody() {
        person = people.employee();
        hr = people.with(Role.HR);
        today = reached.today();
    }

    /** The conditions of queries and the status of rows are written apart, and say the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "revoked",
                "suspended",
                "reinstated",
                "reinstated and suspended",
                "suspended and revoked"
            })
    void theConditionsSayWhatTheStatusSays(String what) {
        long certificate = past.certified(person.id(), 3, today, today.plusDays(WEEK));
        if (what.contains("suspended") || what.contains("reinstated")) {
            past.suspended(certificate, today.plusDays(2), hr.id());
        }
        if (what.contains("reinstated")) {
            past.reinstated(certificate, today.plusDays(4));
        }
        if (what.equals("reinstated and suspended")) {
            past.suspended(certificate, today.plusDays(5), hr.id());
        }
        if (what.contains("revoked")) {
            past.revoked(certificate, today.plusDays(6), hr.id());
        }

        for (int days = -1; days <= WEEK + 1; days++) {
            LocalDate day = today.plusDays(days);
            CertificateStatus status =
                    certificates.find(certificate, day).orElseThrow().status();
            assertThat(is(certificate, day, InForce::on))
                    .as("%s after %d days: %s", what, days, status)
                    .isEqualTo(IN_FORCE.contains(status));
            assertThat(is(certificate, day, InForce::revoked)).isEqualTo(status == CertificateStatus.REVOKED);
            if (status == CertificateStatus.SUSPENDED) {
                assertThat(is(certificate, day, InForce::suspended)).isTrue();
                assertThat(is(certificate, day, InForce::counts)).isFalse();
            }
        }
    }

    private boolean is(long certificate, LocalDate day, BiFunction<String, String, String> condition) {
        return !entityManager
                .createQuery("select c.id from Certificate c where c.id = :id and " + condition.apply("c", ":day"))
                .setParameter("id", certificate)
                .setParameter("day", day)
                .getResultList()
                .isEmpty();
    }

    @Test
    void whatIsSuspendedIsNeitherHeldNorDoneNorRenewedNorDecidedAnew() {
        Subject two = Subject.level(TestLevels.COMPETENCY, 2);
        levels.reachesTwo(person);
        decisions.certify(hr.id(), person.id(), TestLevels.COMPETENCY, 2, 0, TestLevels.REASON);
        levels.ends(
                person,
                today.plusDays(5),
                reached.today().minusDays(9).atStartOfDay().toInstant(java.time.ZoneOffset.UTC));
        Long certificate =
                certificates.of(person.id(), today).get(0).certificate().id();
        assertThat(certified.of(List.of(two), person.id())).hasSize(1);
        assertThat(isToBeRenewed()).isTrue();

        suspensions.suspend(certificate, Deciders.one(hr.id()), TestLevels.REASON);

        assertThat(held.of(person.id(), today)).isEmpty();
        assertThat(certified.of(List.of(two), person.id())).isEmpty();
        assertThat(isToBeRenewed()).isFalse();
        assertThat(isQueued()).isFalse();
        assertThat(citing()).isEqualTo(today);

        suspensions.reinstate(certificate, Deciders.one(hr.id()), TestLevels.REASON);
        assertThat(certified.of(List.of(two), person.id())).hasSize(1);
        assertThat(isToBeRenewed()).isTrue();
        assertThat(citing()).isNull();
    }

    private boolean isQueued() {
        return queue.list(DecisionQueue.Order.NAME, true, Language.EN, 0, 10_000).stream()
                .anyMatch(entry -> entry.row().employeeId().equals(person.id()));
    }

    private boolean isToBeRenewed() {
        return renewals.list(0, 10_000).stream()
                .anyMatch(entry -> entry.row().employeeId().equals(person.id()));
    }

    /** Since when the certificate that rests on the person's exam is suspended, or null. */
    private LocalDate citing() {
        return ledger.of(person.id()).stream()
                .flatMap(row -> citations.of(row.id()).stream())
                .findFirst()
                .orElseThrow()
                .suspendedOn();
    }
}
