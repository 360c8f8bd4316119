package org.stupeni.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.certification.CertificateCheck;
import org.stupeni.certification.CertificateRow;
import org.stupeni.certification.TestCertificates;
import org.stupeni.certification.TestTransaction;
import org.stupeni.evidence.HistoryCheck;
import org.stupeni.evidence.ReachedLevels;

/** Rows are broken past the portal, and the nightly check tells of each. All is set right again: the database is everybody's. */
@ExtendWith(ArquillianExtension.class)
class LevelProofIT {

    @Inject
    LevelProof proof;

    @Inject
    HistoryCheck history;

    @Inject
    CertificateCheck check;

    @Inject
    TestCertificates certificates;

    @Inject
    ReachedLevels reached;

    @Inject
    TestTransaction transaction;

    @PersistenceContext
    EntityManager entityManager;

    CertificateRow certificate;
    Long person;
    LocalDate today;

    @BeforeEach
    void somebodyIsCertified() {
        certificate = certificates.issued();
        person = certificate.employeeId();
        today = reached.today();
        assertThat(history.wrong(List.of(person))).isEmpty();
        assertThat(check.groundless(today)).doesNotContain(certificate.number());
        assertThat(check.oddNumbers()).doesNotContain(certificate.number());
    }

    @Test
    void aHistoryThatSaysAnotherLevelIsTold() {
        breaks(
                "update level_history set reached = 4 where employee_id = ? and reached = 2",
                "update level_history set reached = 2 where employee_id = ? and reached = 4",
                () -> assertThat(history.wrong(List.of(person))).containsExactly(person),
                person);
    }

    @Test
    void aKeptLevelThatIsAnotherOneIsToldAndNotMended() {
        breaks(
                "update reached_level set reached = 5 where employee_id = ? and reached = 2",
                "update reached_level set reached = 2 where employee_id = ? and reached = 5",
                () -> {
                    assertThat(history.wrong(List.of(person))).containsExactly(person);
                    assertThat(reached.of(person)).anyMatch(row -> row.level() == 5);
                },
                person);
    }

    /** The calendar's own job is told to be late where it is. */
    @Test
    void whoWaitsToBeComputedForTodayIsNotWrong() {
        breaks(
                "update reached_level set reached = 5, assessed_on = '" + Date.valueOf(today.minusDays(1))
                        + "' where employee_id = ? and reached = 2",
                "update reached_level set reached = 2, assessed_on = '" + Date.valueOf(today)
                        + "' where employee_id = ? and reached = 5",
                () -> assertThat(history.wrong(List.of(person))).isEmpty(),
                person);
    }

    @Test
    void aCertificateOfAnotherLevelThanWasDecidedIsTold() {
        breaks(
                "update certificate set level = 5 where id = ?",
                "update certificate set level = 2 where id = ?",
                this::isGroundless,
                certificate.id());
    }

    @Test
    void aDecisionThatCitesNothingIsTold() {
        Long decision = decision();
        List<?> cited = transaction.read(
                () -> query("select evidence_id from decision_evidence where decision_id = ?", decision)
                        .getResultList());
        commit("delete from decision_evidence where decision_id = ?", decision);
        try {
            isGroundless();
        } finally {
            cited.forEach(evidence -> commit(
                    "insert into decision_evidence (decision_id, evidence_id) values (?, ?)", decision, evidence));
        }
    }

    @Test
    void whatWasVoidedBeforeTheDecisionIsTold() {
        Long decision = decision();
        Object evidence = transaction.read(
                () -> query("select max(evidence_id) from decision_evidence where decision_id = ?", decision)
                        .getSingleResult());
        Timestamp before = Timestamp.from(Instant.now().minus(1, ChronoUnit.DAYS));
        commit(
                "insert into evidence (id, employee_id, competency, kind, occurred_on, occurred_at, source_kind, source_id, revision,"
                        + " statement, recorded_on, recorded_at, voids_id) select -id, employee_id, competency, 'VOID', occurred_on,"
                        + " occurred_at, source_kind, source_id, revision + 1, statement, recorded_on, ?, id from evidence where id = ?",
                before,
                evidence);
        try {
            isGroundless();
        } finally {
            commit("delete from evidence where voids_id = ?", evidence);
        }
    }

    @Test
    void aNumberThatIsMissingIsToldByTheWholeCheck() {
        breaks(
                "update certificate set number = 'gone' where id = ?",
                "update certificate set number = '" + certificate.number() + "' where id = ?",
                () -> {
                    assertThat(check.oddNumbers()).contains(certificate.number(), "gone");
                    assertThatThrownBy(proof::check)
                            .isInstanceOf(IllegalStateException.class)
                            .hasMessageContaining("certificate numbers with gaps");
                },
                certificate.id());
        assertThat(check.oddNumbers()).doesNotContain(certificate.number(), "gone");
    }

    private void isGroundless() {
        assertThat(check.groundless(today)).contains(certificate.number());
        assertThatThrownBy(proof::check).hasMessageContaining("held levels without ground, certificates");
    }

    private Long decision() {
        return ((Number) transaction.read(
                        () -> query("select decision_id from certificate where id = ?", certificate.id())
                                .getSingleResult()))
                .longValue();
    }

    private void breaks(String sql, String undo, Runnable told, Long id) {
        commit(sql, id);
        try {
            told.run();
        } finally {
            commit(undo, id);
        }
    }

    private void commit(String sql, Object... values) {
        transaction.commit(() -> query(sql, values).executeUpdate());
    }

    private Query query(String sql, Object... values) {
        Query query = entityManager.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
