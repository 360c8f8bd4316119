package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Field;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TrailEntry;
import org.stupeni.evidence.LedgerEntry;
import org.stupeni.evidence.LevelChange;
import org.stupeni.framework.FrameworkPublication;

/** A program that tries to change what certifies somebody fails, or changes nothing. */
@ExtendWith(ArquillianExtension.class)
class AppendOnlyIT {

    private static final String ONCE = "is written once and never changes";

    @Inject
    TestCertificates certificates;

    @Inject
    TestTransaction transaction;

    @Inject
    Decisions decisions;

    @Inject
    Suspensions suspensions;

    @PersistenceContext
    EntityManager entityManager;

    Long decision;
    Long evidence;
    Long trail;

    @BeforeEach
    void somebodyIsCertified() {
        decision = decisions.of(certificates.issued().employeeId()).get(0).id();
        evidence = number("select max(evidence_id) from decision_evidence where decision_id = ?", decision);
        trail = number(
                "select max(id) from trail_entry where thing_kind = 'decision' and thing_id = ?",
                String.valueOf(decision));
    }

    @Test
    void aDecisionIsNotChanged() {
        refused(Decision.class, decision, "reason", "Another reason than was given.");
        refused(Decision.class, decision, "level", 5);
        assertThat(decisions.find(decision).reason()).isEqualTo("All is as it should be.");
        assertThat(decisions.find(decision).level()).isEqualTo(2);
    }

    @Test
    void whatItCitesIsNotChanged() {
        refused(Decision.class, decision, "evidence", Set.of());
        assertThat(number("select count(*) from decision_evidence where decision_id = ?", decision))
                .isPositive();
    }

    @Test
    void aRowOfTheLedgerIsNotChanged() {
        refused(LedgerEntry.class, evidence, "statement", "{}");
        refused(LedgerEntry.class, evidence, "employeeId", 1L);
    }

    @Test
    void aCertificateIsNotChanged() {
        Long certificate = number("select max(id) from certificate where decision_id = ?", decision);
        refused(Certificate.class, certificate, "level", 5);
        refused(Certificate.class, certificate, "holder", "Somebody else");
        assertRefused(() -> entityManager.remove(entityManager.find(Certificate.class, certificate)));
    }

    @Test
    void whatWasReachedOnADayIsNotChanged() {
        Long employee = number("select max(employee_id) from decision where id = ?", decision);
        Long change = number("select max(id) from level_history where employee_id = ?", employee);
        refused(LevelChange.class, change, "reached", 5);
        assertRefused(() -> entityManager.remove(entityManager.find(LevelChange.class, change)));
    }

    /** It can still be lifted; what it says of its beginning has no effect when it is changed. */
    @Test
    void whyACertificateWasSuspendedIsNotChanged() {
        Long certificate = number("select max(id) from certificate where decision_id = ?", decision);
        Long suspension = suspended(certificate);

        transaction.commit(() -> change(CertificateSuspension.class, suspension, "reason", "Another reason."));

        assertThat(entityManager
                        .createNativeQuery("select reason from certificate_suspension where id = ?")
                        .setParameter(1, suspension)
                        .getSingleResult())
                .isEqualTo("The conversation showed something else.");
        assertThatThrownBy(() -> transaction.commit(
                        () -> entityManager.remove(entityManager.find(CertificateSuspension.class, suspension))))
                .hasStackTraceContaining("never removed");
    }

    private Long suspended(Long certificate) {
        Long decider = number("select max(decided_by) from decision where id = ?", decision);
        suspensions.suspend(certificate, Deciders.one(decider), "The conversation showed something else.");
        return number("select max(id) from certificate_suspension where certificate_id = ?", certificate);
    }

    @Test
    void publishedRulesAreNotChanged() {
        Long rules = number("select max(framework_number) from decision where id = ?", decision);
        assertThatThrownBy(() -> transaction.commit(
                        () -> entityManager.remove(entityManager.find(FrameworkPublication.class, rules.intValue()))))
                .hasStackTraceContaining("never removed");
    }

    @Test
    void neitherIsRemoved() {
        assertRefused(() -> entityManager.remove(entityManager.find(Decision.class, decision)));
        assertRefused(() -> entityManager.remove(entityManager.find(LedgerEntry.class, evidence)));
        assertThatThrownBy(() ->
                        transaction.commit(() -> entityManager.remove(entityManager.find(TrailEntry.class, trail))))
                .hasStackTraceContaining("never removed");
    }

    /** Sealing changes the row, so this is not refused: it has no effect. */
    @Test
    void whatTheTrailSaysIsNotChanged() {
        transaction.commit(() -> change(TrailEntry.class, trail, "what", "certification.declined"));

        assertThat(entityManager
                        .createNativeQuery("select what from trail_entry where id = ?")
                        .setParameter(1, trail)
                        .getSingleResult())
                .isEqualTo("certification.certified");
    }

    private void refused(Class<?> entity, Long id, String field, Object value) {
        assertRefused(() -> change(entity, id, field, value));
    }

    private void assertRefused(Runnable deed) {
        assertThatThrownBy(() -> transaction.commit(deed)).hasStackTraceContaining(ONCE);
    }

    /** As somebody would who wrote a setter: on a copy that is merged, so that every difference counts as a change. */
    private void change(Class<?> entity, Long id, String name, Object value) {
        Object row = entityManager.find(entity, id);
        entityManager.detach(row);
        try {
            Field field = entity.getDeclaredField(name);
            field.setAccessible(true);
            field.set(row, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        entityManager.merge(row);
        entityManager.flush();
    }

    private Long number(String sql, Object id) {
        return ((Number)
                        entityManager.createNativeQuery(sql).setParameter(1, id).getSingleResult())
                .longValue();
    }
}
