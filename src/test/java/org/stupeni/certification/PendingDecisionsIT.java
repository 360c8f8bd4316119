package org.stupeni.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stupeni.certification.TestLevels.COMPETENCY;
import static org.stupeni.certification.TestLevels.REASON;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.transcript.Transcripts;
import org.stupeni.evidence.EvidenceKind;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Language;
import org.stupeni.platform.OtherTime;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

@ExtendWith(ArquillianExtension.class)
class PendingDecisionsIT {

    private static final String WHY = "I looked at the wrong person.";

    @Inject
    Decisions decisions;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    PendingDecisions pending;

    @Inject
    DecisionQueue queue;

    @Inject
    RenewalQueue renewals;

    @Inject
    Certificates certificates;

    @Inject
    HeldLevels held;

    @Inject
    ReachedLevels reached;

    @Inject
    EvidenceLedger ledger;

    @Inject
    TestLevels levels;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    Together together;

    @Inject
    Transcripts transcripts;

    @Inject
    Settings settings;

    PersonRow hr;
    PersonRow employee;
    LocalDate today;

    @BeforeEach
    void somebodyWhoReachesLevelTwo() {
        hr = people.with(Role.HR);
        employee = people.employee();
        today = reached.today();
        levels.reachesTwo(employee);
    }

    @Test
    void untilTheTermEndsNothingIsHeldAndNobodyIsTold() {
        Long decision = levels.certifiesTwo(hr, employee, 10);

        assertThat(certificates.of(employee.id(), today)).isEmpty();
        assertThat(held.of(employee.id(), today)).isEmpty();
        assertThat(decisionEvidence()).isZero();
        assertThat(pending.due(1000)).doesNotContain(decision);
        assertThat(pending.of(employee.id(), COMPETENCY)).get().satisfies(row -> {
            assertThat(row.id()).isEqualTo(decision);
            assertThat(row.isPending()).isTrue();
            assertThat(row.dueAt()).isEqualTo(row.decidedAt().plusSeconds(600));
        });
        assertThat(pending.by(hr.id(), 10)).hasSize(1);
        assertThat(isQueued()).isFalse();
        assertThat(trail.of(hr.id())).containsExactly("certification.certified decision:" + decision);
    }

    @Test
    void whileItIsPendingNobodyDecidesAgain() {
        levels.certifiesTwo(hr, employee, 10);

        assertRefused("decision.pending", () -> decisions.certify(hr.id(), employee.id(), COMPETENCY, 2, 1, REASON));
        assertRefused("decision.pending", () -> decisions.decline(hr.id(), employee.id(), COMPETENCY, 2, 1, REASON));
    }

    @Test
    void theEndOfTheTermIssuesTheCertificateOnce() {
        Long decision = levels.certifiesTwo(hr, employee, 10);

        pending.issue(decision);
        pending.issue(decision);

        assertThat(certificates.of(employee.id(), today)).hasSize(1);
        assertThat(held.of(employee.id(), today).get(COMPETENCY).level()).isEqualTo(2);
        assertThat(decisionEvidence()).isOne();
        assertThat(pending.of(employee.id(), COMPETENCY)).isEmpty();
    }

    /** Decided at five to twelve, issued at five past: until midnight nobody was told, so that day says the same for ever. */
    @Test
    void overMidnightItIsHeldFromTheDayOnWhichItWasIssued() {
        PersonRow person = people.employee();
        ZoneId zone = settings.zone();
        LocalDate day = today.minusDays(3);
        Instant midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
        Instant evening = midnight.minusSeconds(300);
        List<Long> made = new ArrayList<>();
        OtherTime.at(midnight.minusSeconds(3600), () -> levels.reachesTwo(person, midnight.minusSeconds(3600)));
        OtherTime.at(evening, () -> made.add(levels.certifiesTwo(hr, person, 10)));
        OtherTime.at(midnight.plusSeconds(300), () -> pending.issue(made.get(0)));

        assertThat(held.of(person.id(), day)).isEmpty();
        assertThat(reached.assess(person.id(), COMPETENCY, day).held()).isEqualTo(1);
        assertThat(transcripts.of(person.id(), day).orElseThrow()).satisfies(record -> {
            assertThat(record.levels()).allMatch(level -> level.held() == null);
            assertThat(record.certificates()).isEmpty();
            assertThat(record.evidence()).noneMatch(proof -> proof.kind().equals("decision"));
        });
        assertThat(held.of(person.id(), day.plusDays(1)).get(COMPETENCY).since())
                .as("the certificate says the day of the decision")
                .isEqualTo(day);
        assertThat(reached.assess(person.id(), COMPETENCY, day.plusDays(1)).held())
                .isEqualTo(2);
        assertThat(transcripts.of(person.id(), day.plusDays(1)).orElseThrow().certificates())
                .hasSize(1);
    }

    @Test
    void whatIsDueIsFound() {
        Long now = levels.certifiesTwo(hr, employee, 0);
        assertThat(pending.due(1000)).doesNotContain(now);

        PersonRow other = people.employee();
        levels.reachesTwo(other);
        Long past = levels.certifiesTwo(hr, other, -1);
        assertThat(certificates.of(other.id(), today)).hasSize(1);
        assertThat(pending.due(1000)).doesNotContain(past);
    }

    @Test
    void itCanBeIssuedAtOnceByWhoDecided() {
        Long decision = levels.certifiesTwo(hr, employee, 10);
        PersonRow other = people.with(Role.HR);

        assertRefused("undo.not_yours", () -> pending.issueNow(decision, other.id()));
        pending.issueNow(decision, hr.id());

        assertThat(certificates.of(employee.id(), today)).hasSize(1);
        assertRefused("undo.too_late", () -> pending.issueNow(decision, hr.id()));
    }

    @Test
    void whatIsTakenBackCountsForNothingAndStays() {
        Long decision = levels.certifiesTwo(hr, employee, 10);

        pending.undo(decision, hr.id(), WHY);

        DecisionRow row = decisions.of(employee.id()).get(0);
        assertThat(row.isUndone()).isTrue();
        assertThat(row.isPending()).isFalse();
        assertThat(row.undoneReason()).isEqualTo(WHY);
        assertThat(isQueued()).isTrue();
        assertThat(openDecisions.open(employee.id(), COMPETENCY).cycle()).isEqualTo(1);
        pending.issue(decision);
        assertThat(certificates.of(employee.id(), today)).isEmpty();
        assertThat(trail.of(hr.id())).contains("certification.decision-undone decision:" + decision);

        Long again = decisions.certify(hr.id(), employee.id(), COMPETENCY, 2, 1, REASON);
        assertThat(decisions.find(again).cycle()).isEqualTo(1);
        assertThat(certificates.of(employee.id(), today)).hasSize(1);
    }

    @Test
    void itIsTakenBackOnlyByWhoDecidedWithAReasonAndInTime() {
        Long decision = levels.certifiesTwo(hr, employee, 10);
        PersonRow other = people.with(Role.HR);

        assertRefused("undo.not_yours", () -> pending.undo(decision, other.id(), WHY));
        assertRefused("undo.not_yours", () -> pending.undo(-1L, hr.id(), WHY));
        assertRefused("decision.reason_missing", () -> pending.undo(decision, hr.id(), " "));
        pending.issue(decision);
        assertRefused("undo.too_late", () -> pending.undo(decision, hr.id(), WHY));
        assertThat(held.of(employee.id(), today)).isNotEmpty();
    }

    @Test
    void ofTakingBackAndIssuingAtOnceOneWins() throws Exception {
        for (int i = 0; i < 5; i++) {
            PersonRow person = people.employee();
            levels.reachesTwo(person);
            Long decision = levels.certifiesTwo(hr, person, 10);

            List<String> outcomes = together.run(
                    () -> pending.issue(decision),
                    () -> pending.undo(decision, hr.id(), WHY),
                    () -> pending.issue(decision));

            DecisionRow row = decisions.find(decision);
            assertThat(row.isUndone()).isNotEqualTo(row.isIssued());
            assertThat(outcomes.get(1)).isEqualTo(row.isUndone() ? "done" : "certification_undo.too_late");
            assertThat(certificates.of(person.id(), today)).hasSize(row.isIssued() ? 1 : 0);
        }
    }

    @Test
    void aRenewalBeginsWhenWhatIsHeldEnds() {
        levels.certifiesTwo(hr, employee, 0);
        LocalDate until = today.plusMonths(3);
        levels.ends(employee, until, Instant.now().minusSeconds(600L * 24 * 3600));
        assertRefused("decision.too_early", () -> renew(1));
        assertThat(isRenewed(employee)).isNull();

        LocalDate inTime = today.plusMonths(2);
        levels.ends(employee, inTime, Instant.now().minusSeconds(600L * 24 * 3600));
        assertThat(openDecisions.open(employee.id(), COMPETENCY).isOpen()).isTrue();
        assertThat(isRenewed(employee)).isTrue();
        Long decision = renew(1);

        DecisionRow row = decisions.find(decision);
        assertThat(row.validFrom()).isEqualTo(inTime.plusDays(1));
        assertThat(row.validUntil()).isEqualTo(inTime.plusDays(1).plusMonths(24).minusDays(1));
        assertThat(row.cycle()).isEqualTo(2);
        assertThat(held.of(employee.id(), inTime).get(COMPETENCY).until()).isEqualTo(inTime);
        assertThat(held.of(employee.id(), inTime.plusDays(1)).get(COMPETENCY).until())
                .isEqualTo(row.validUntil());
        assertThat(certificates.of(employee.id(), today))
                .extracting(CertificateState::status)
                .containsExactly(CertificateStatus.NOT_YET_VALID, CertificateStatus.VALID);
        assertRefused("decision.held", () -> renew(2));
        assertThat(isRenewed(employee)).isNull();
    }

    @Test
    void aRenewalNeedsEvidenceOfItsOwnPeriod() {
        levels.certifiesTwo(hr, employee, 0);
        levels.ends(employee, today.plusMonths(2), Instant.now().plusSeconds(60));

        assertThat(openDecisions.open(employee.id(), COMPETENCY).isOpen()).isFalse();
        assertThat(isRenewed(employee)).isFalse();
        assertRefused("decision.not_reached_again", () -> renew(1));
    }

    @Test
    void afterTheEndThereIsAGap() {
        levels.certifiesTwo(hr, employee, 0);
        LocalDate ended = today.minusDays(10);
        levels.ends(employee, ended, Instant.now().minusSeconds(740L * 24 * 3600));

        OpenDecision open = openDecisions.open(employee.id(), COMPETENCY);
        assertThat(open.expiredOn()).isEqualTo(ended);
        assertThat(open.isRenewal()).isFalse();
        assertThat(decisions.find(renew(1)).validFrom()).isEqualTo(today);
    }

    private Long renew(int decided) {
        return decisions.certify(hr.id(), employee.id(), COMPETENCY, 2, decided, REASON);
    }

    /** Whether the person stands among those to renew with enough evidence; null where they do not stand there. */
    private Boolean isRenewed(PersonRow person) {
        List<RenewalEntry> all = renewals.list(0, 10_000);
        assertThat(all).hasSize(renewals.count());
        return all.stream()
                .filter(entry -> entry.row().employeeId().equals(person.id()))
                .map(RenewalEntry::ready)
                .findFirst()
                .orElse(null);
    }

    private long decisionEvidence() {
        return ledger.of(employee.id(), COMPETENCY).stream()
                .filter(row -> row.evidence().kind() == EvidenceKind.DECISION)
                .count();
    }

    private boolean isQueued() {
        return queue.list(DecisionQueue.Order.NAME, true, Language.EN, 0, 10_000).stream()
                .anyMatch(entry -> entry.row().employeeId().equals(employee.id()));
    }

    private static void assertRefused(String why, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage("certification_" + why);
    }
}
