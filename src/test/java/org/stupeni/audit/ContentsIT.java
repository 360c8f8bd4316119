package org.stupeni.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.certification.CertificateRow;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.TestCertificates;

/** A decision that is changed in the database is found by the trail, whichever part of it is changed. */
@ExtendWith(ArquillianExtension.class)
class ContentsIT {

    @Inject
    TestTrail trail;

    @Inject
    TrailJob job;

    @Inject
    TrailChecks checks;

    @Inject
    ContentChecks contents;

    @Inject
    TestCertificates certificates;

    @Inject
    Decisions decisions;

    long decision;
    SealedRow sealed;

    @BeforeEach
    void somebodyIsCertified() {
        CertificateRow certificate = certificates.issued();
        decision = decisions.of(certificate.employeeId()).get(0).id();
        job.run();
        sealed = trail.about("decision", String.valueOf(decision)).get(0);
    }

    @Test
    void aDecisionIsSealedWithItsContent() {
        assertThat(sealed.content()).matches("[0-9a-f]{64}");
        assertThat(sealed.isIntact()).isTrue();
        assertThat(contents.verify(sealed.position())).satisfies(verdict -> {
            assertThat(verdict.compared()).isPositive();
            assertThat(findings()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update decision set level = 3 where id = ?",
                "update decision set reason = 'All is as it should have been.' where id = ?",
                "update decision set manner = 'OVERRIDE' where id = ?",
                "update decision set decided_by = null where id = ?",
                "update decision set framework_number = framework_number + 1 where id = ?",
                "update decision set valid_until = valid_from where id = ?",
                "delete from decision_evidence where decision_id = ?",
                "update evidence set statement = '{}' where id = (select max(evidence_id) from decision_evidence where decision_id = ?)"
            })
    void whateverIsChangedIsFound(String sql) {
        undone(() -> {
            trail.change(sql, decision);
            assertThat(findings()).singleElement().satisfies(finding -> {
                assertThat(finding.place()).isEqualTo(sealed.position());
                assertThat(finding.gone()).isFalse();
            });
        });
        assertThat(findings()).isEmpty();
    }

    @Test
    void aDecisionThatIsTakenAwayIsFound() {
        undone(() -> {
            trail.change("update trail_entry set thing_id = '-7' where id = ?", sealed.id());
            assertThat(contents.verify(sealed.position()).findings())
                    .filteredOn(finding -> finding.thingId().equals("-7"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.gone()).isTrue());
        });
    }

    /** Whoever changes the hash together with the decision breaks the chain, and so does who takes the hash away. */
    @ParameterizedTest
    @ValueSource(strings = {"content_hash = '0000'", "content_hash = null"})
    void theHashItselfIsSealed(String change) {
        undone(() -> {
            trail.change("update trail_entry set " + change + " where id = ?", sealed.id());
            assertThat(checks.verify(true).orElseThrow().findings())
                    .contains(new Finding(Finding.Kind.EDITED, sealed.position(), sealed.position()));
        });
    }

    /** Of this decision alone: other tests change what they decided. */
    private List<ContentFinding> findings() {
        return contents.verify(sealed.position()).findings().stream()
                .filter(finding -> finding.thingId().equals(String.valueOf(decision)))
                .toList();
    }

    private void undone(Runnable deed) {
        assertThatThrownBy(() -> trail.undo(deed)).isInstanceOf(TestTrail.Undone.class);
    }
}
