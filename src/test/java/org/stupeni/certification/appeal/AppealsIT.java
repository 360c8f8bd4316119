package org.stupeni.certification.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stupeni.certification.TestLevels.COMPETENCY;
import static org.stupeni.certification.TestLevels.REASON;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
import org.stupeni.certification.DecisionQueue;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.HeldLevels;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.QueueEntry;
import org.stupeni.certification.TestLevels;
import org.stupeni.certification.TestTransaction;
import org.stupeni.certification.Together;
import org.stupeni.certification.measure.MeasureKind;
import org.stupeni.certification.measure.Measures;
import org.stupeni.certification.need.DevelopmentNeeds;
import org.stupeni.certification.proposal.Overrides;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;

@ExtendWith(ArquillianExtension.class)
class AppealsIT {

    private static final String WORDS = "The second observation was not considered at all.";

    @Inject
    Appeals appeals;

    @Inject
    Decisions decisions;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    AppealTerms terms;

    @Inject
    DecisionQueue queue;

    @Inject
    Proposals proposals;

    @Inject
    Overrides overrides;

    @Inject
    Measures measures;

    @Inject
    DevelopmentNeeds needs;

    @Inject
    Certificates certificates;

    @Inject
    HeldLevels held;

    @Inject
    ReachedLevels reached;

    @Inject
    Notes notes;

    @Inject
    TestLevels levels;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    TestTransaction transaction;

    @Inject
    Together together;

    @PersistenceContext
    EntityManager entityManager;

    PersonRow hr;
    PersonRow other;
    PersonRow manager;
    PersonRow employee;
    LocalDate today;

    @BeforeEach
    void somebodyWhoReachesLevelTwo() {
        hr = people.with(Role.HR);
        other = people.with(Role.HR);
        manager = people.employee();
        employee = people.reportingTo(manager.id());
        today = reached.today();
        levels.reachesTwo(employee);
    }

    @Test
    void aDeclineThatIsAppealedAgainstWithSuccessStandsNoLonger() {
        Long decision = declined();
        assertThat(appeals.open(employee.id())).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(AppealKind.DECLINED);
            assertThat(one.subjectId()).isEqualTo(decision);
        });
        Long appeal = raise(AppealKind.DECLINED, decision);

        assertThat(appeals.open(employee.id())).isEmpty();
        assertThat(appeals.find(appeal).orElseThrow().dueOn()).isEqualTo(today.plusDays(30));
        assertThat(notes.of(other.id(), 10)).extracting(NoteRow::kind).contains(Note.Kind.APPEAL_RAISED);
        assertThat(notes.of(hr.id(), 10)).isEmpty();
        assertThat(openDecisions.open(employee.id(), COMPETENCY).isOpen()).isFalse();
        appeals.answer(other.id(), appeal, true, REASON);

        assertThat(openDecisions.open(employee.id(), COMPETENCY).isOpen()).isTrue();
        assertThat(decisions.certify(other.id(), employee.id(), COMPETENCY, 2, 1, REASON))
                .isNotNull();
        assertThat(notes.of(employee.id(), 10)).extracting(NoteRow::kind).contains(Note.Kind.APPEAL_UPHELD);
        assertThat(trail.of(employee.id())).contains("certification.appeal-raised appeal:" + appeal);
        assertThat(trail.of(other.id())).contains("certification.appeal-upheld appeal:" + appeal);
        assertRefused("appeal_act.closed", () -> appeals.answer(other.id(), appeal, false, REASON));
        assertRefused("appeal_act.closed", () -> appeals.withdraw(employee.id(), appeal));
    }

    @Test
    void whoDecidedOrIsNotIndependentDoesNotAnswer() {
        Long appeal = raise(AppealKind.DECLINED, declined());

        assertRefused("certification_independence.decided", () -> appeals.answer(hr.id(), appeal, false, REASON));
        assertRefused("certification_independence.line", () -> appeals.answer(manager.id(), appeal, true, REASON));
        assertRefused("certification_independence.self", () -> appeals.answer(employee.id(), appeal, true, REASON));
        assertRefused("certification_decision.reason_missing", () -> appeals.answer(other.id(), appeal, true, ""));
        assertRefused("appeal_act.closed", () -> appeals.answer(other.id(), -1L, true, REASON));
        assertThat(trail.of(hr.id()))
                .contains("certification.decision-refused employee:" + employee.id() + "/" + COMPETENCY + "/2");
        assertThat(appeals.refuses(hr.id(), appeals.find(appeal).orElseThrow())).isPresent();
        assertThat(appeals.refuses(other.id(), appeals.find(appeal).orElseThrow()))
                .isEmpty();
    }

    @Test
    void aRejectedAppealChangesNothingAndIsFinal() {
        Long decision = declined();
        Long appeal = raise(AppealKind.DECLINED, decision);

        appeals.answer(other.id(), appeal, false, REASON);

        assertThat(openDecisions.open(employee.id(), COMPETENCY).isOpen()).isFalse();
        assertThat(notes.of(employee.id(), 1)).extracting(NoteRow::kind).containsExactly(Note.Kind.APPEAL_REJECTED);
        assertRefused("appeal_act.raised_already", () -> raise(AppealKind.DECLINED, decision));
        assertThat(appeals.register(false, 0, 10_000)).anyMatch(row -> row.id().equals(appeal));
    }

    @Test
    void aSuspensionIsLifted() {
        Long certificate = suspended();
        Long appeal = raiseOnly();

        appeals.answer(other.id(), appeal, true, REASON);

        assertThat(certificates.of(employee.id(), today).get(0).status()).isEqualTo(CertificateStatus.VALID);
        assertThat(held.of(employee.id(), today)).isNotEmpty();

        measures.order(hr.id(), certificate, MeasureKind.SUSPEND, REASON);
        assertThat(raiseOnly()).as("another suspension of the same certificate").isNotEqualTo(appeal);
    }

    @Test
    void aSuspendedLevelFourIsNotReinstatedByOne() {
        PersonRow strong = people.employee();
        levels.reachesFour(strong);
        Long proposal = proposals.propose(hr.id(), strong.id(), COMPETENCY, 4, 0, REASON);
        proposals.approve(people.with(Role.HR).id(), proposal, REASON);
        Long certificate =
                certificates.of(strong.id(), today).get(0).certificate().id();
        measures.order(hr.id(), certificate, MeasureKind.SUSPEND, REASON);
        PersonRow second = people.with(Role.HR);
        measures.confirm(second.id(), measures.of(certificate).get(0).id());
        Long subject = appeals.open(strong.id()).get(0).subjectId();
        Long appeal = appeals.raise(strong.id(), AppealKind.SUSPENDED, subject, WORDS);
        assertRefused("certification_independence.decided", () -> appeals.answer(second.id(), appeal, true, REASON));

        appeals.answer(other.id(), appeal, true, REASON);

        assertThat(certificates.of(strong.id(), today).get(0).status()).isEqualTo(CertificateStatus.SUSPENDED);
        Long measure = measures.of(certificate).get(0).id();
        assertRefused("certification_independence.proposed", () -> measures.confirm(other.id(), measure));
        measures.confirm(second.id(), measure);
        assertThat(certificates.of(strong.id(), today).get(0).status()).isEqualTo(CertificateStatus.VALID);
    }

    @Test
    void aRevocationIsForGoodButTheLevelCanBeDecidedAnew() {
        Long certificate = revoked();
        assertThat(openDecisions.open(employee.id(), COMPETENCY).isOpen()).isFalse();
        assertThat(queued()).isEmpty();
        Long appeal = raise(AppealKind.REVOKED, certificate);

        appeals.answer(other.id(), appeal, true, REASON);

        assertThat(certificates.of(employee.id(), today).get(0).status()).isEqualTo(CertificateStatus.REVOKED);
        assertThat(openDecisions.open(employee.id(), COMPETENCY).isOpen()).isTrue();
        assertThat(queued()).singleElement().matches(QueueEntry::appealed);
        assertThat(decisions.certify(other.id(), employee.id(), COMPETENCY, 2, 1, REASON))
                .isNotNull();
    }

    @Test
    void aRejectedAppealAgainstARevocationLeavesItSo() {
        Long appeal = raise(AppealKind.REVOKED, revoked());

        appeals.answer(other.id(), appeal, false, REASON);

        assertRefused(
                "certification_decision.revoked",
                () -> decisions.certify(other.id(), employee.id(), COMPETENCY, 2, 1, REASON));
        assertThat(queued()).isEmpty();
    }

    /** What was decided may be otherwise by the time of the answer: who decided it is the same. */
    @Test
    void whoDecidedDoesNotAnswerWhateverHasChangedSince() {
        Long certificate = suspended();
        Long suspension = raiseOnly();
        measures.order(hr.id(), certificate, MeasureKind.REINSTATE, REASON);
        assertDecided(suspension);
        appeals.answer(other.id(), suspension, true, REASON);
        assertThat(certificates.of(employee.id(), today).get(0).status()).isEqualTo(CertificateStatus.VALID);

        levels.reachesFour(employee);
        Long lower = raiseOnly();
        Long proposal = proposals.propose(other.id(), employee.id(), COMPETENCY, 4, 1, REASON);
        proposals.approve(people.with(Role.HR).id(), proposal, REASON);
        assertDecided(lower);

        PersonRow beginner = people.employee();
        Long need = needs.record(hr.id(), beginner.id(), COMPETENCY, REASON);
        Long ended = appeals.raise(beginner.id(), AppealKind.NEED, need, WORDS);
        needs.end(other.id(), need, REASON);
        assertDecided(ended);
        appeals.answer(other.id(), ended, true, REASON);

        PersonRow another = people.employee();
        levels.reachesTwo(another);
        Long decision = decisions.decline(hr.id(), another.id(), COMPETENCY, 2, 0, REASON);
        Long declined = appeals.raise(another.id(), AppealKind.DECLINED, decision, WORDS);
        levels.reachesTwo(another);
        decisions.certify(other.id(), another.id(), COMPETENCY, 2, 1, REASON);
        assertDecided(declined);
    }

    @Test
    void anUpheldAppealAgainstALowerLevelOpensWhatWasDeclined() {
        levels.certifiesTwo(hr, employee, 0);
        levels.reachesFour(employee);
        Long lower = raiseOnly();
        Long proposal = proposals.propose(hr.id(), employee.id(), COMPETENCY, 4, 1, REASON);
        PersonRow second = people.with(Role.HR);
        proposals.decline(second.id(), proposal, REASON);
        assertThat(queued()).isEmpty();

        appeals.answer(other.id(), lower, true, REASON);

        assertThat(queued()).singleElement().matches(QueueEntry::appealed);
        assertThat(openDecisions.open(employee.id(), COMPETENCY).isOpen()).isTrue();
    }

    @Test
    void whoWasOverturnedDoesNotDecideAboutThatLevelAgain() {
        Long appeal = raise(AppealKind.DECLINED, declined());
        appeals.answer(other.id(), appeal, true, REASON);

        assertOverturned(() -> decisions.certify(hr.id(), employee.id(), COMPETENCY, 2, 1, REASON));
        assertOverturned(() -> decisions.decline(hr.id(), employee.id(), COMPETENCY, 2, 1, REASON));
        assertThat(openDecisions.refuses(openDecisions.open(employee.id(), COMPETENCY), hr.id()))
                .isPresent();
        assertThat(queued())
                .singleElement()
                .satisfies(entry -> assertThat(entry.overturned()).containsExactly(hr.id()));
        assertThat(decisions.of(employee.id())).singleElement().satisfies(row -> {
            assertThat(row.overturner().full()).isEqualTo(other.name().full());
            assertThat(row.overturnedWhy()).isEqualTo(REASON);
        });
        assertThat(decisions.certify(other.id(), employee.id(), COMPETENCY, 2, 1, REASON))
                .isNotNull();

        PersonRow another = people.employee();
        levels.reachesTwo(another);
        levels.certifiesTwo(hr, another, 0);
        Long certificate =
                certificates.of(another.id(), today).get(0).certificate().id();
        measures.order(other.id(), certificate, MeasureKind.REVOKE, REASON);
        Long taken = appeals.raise(another.id(), AppealKind.REVOKED, certificate, WORDS);
        appeals.answer(people.with(Role.HR).id(), taken, true, REASON);
        assertOverturned(() -> decisions.certify(other.id(), another.id(), COMPETENCY, 2, 1, REASON));
        assertThat(decisions.certify(hr.id(), another.id(), COMPETENCY, 2, 1, REASON))
                .isNotNull();
    }

    @Test
    void ofTwoWhoDecidedTheOneWhoWasOverturnedOnlyProposesOrOverrides() {
        PersonRow strong = people.employee();
        levels.reachesFour(strong);
        PersonRow third = people.with(Role.HR);
        Long refused = proposals.propose(hr.id(), strong.id(), COMPETENCY, 4, 0, REASON);
        Long decision = proposals.decline(third.id(), refused, REASON);
        Long appeal = appeals.raise(strong.id(), AppealKind.DECLINED, decision, WORDS);
        appeals.answer(people.with(Role.HR).id(), appeal, true, REASON);

        Long proposal = proposals.propose(other.id(), strong.id(), COMPETENCY, 4, 1, REASON);
        assertOverturned(() -> proposals.approve(third.id(), proposal, REASON));
        assertOverturned(() -> proposals.decline(third.id(), proposal, REASON));
        proposals.withdraw(other.id(), proposal, REASON);
        Long own = proposals.propose(third.id(), strong.id(), COMPETENCY, 4, 1, REASON);
        proposals.withdraw(third.id(), own, REASON);
        assertThat(overrides.certify(third.id(), strong.id(), COMPETENCY, 4, 1, REASON))
                .isNotNull();
    }

    @Test
    void whoCertifiedTooLowALevelLeavesTheHigherOneToOthers() {
        levels.certifiesTwo(hr, employee, 0);
        levels.reachesFour(employee);
        appeals.answer(other.id(), raiseOnly(), true, REASON);

        Long proposal = proposals.propose(people.with(Role.HR).id(), employee.id(), COMPETENCY, 4, 1, REASON);
        assertOverturned(() -> proposals.approve(hr.id(), proposal, REASON));
        assertThat(decisions.of(employee.id())).singleElement().matches(DecisionRow::isOverturned);
        assertThat(proposals.approve(other.id(), proposal, REASON)).isNotNull();
    }

    @Test
    void aNeedEnds() {
        PersonRow beginner = people.employee();
        Long need = needs.record(hr.id(), beginner.id(), COMPETENCY, REASON);
        Long appeal = appeals.raise(beginner.id(), AppealKind.NEED, need, WORDS);

        appeals.answer(other.id(), appeal, true, REASON);

        assertThat(needs.find(need).orElseThrow().isOpen()).isFalse();
    }

    @Test
    void aLevelBelowTheReachedOneCanBeAppealedAgainst() {
        levels.certifiesTwo(hr, employee, 0);
        assertThat(appeals.open(employee.id())).isEmpty();
        levels.reachesFour(employee);

        assertThat(appeals.open(employee.id())).extracting(Appealable::kind).containsExactly(AppealKind.LOWER);
    }

    @Test
    void itIsRaisedInTimeWithWordsAboutOneself() {
        Long decision = declined();
        assertRefused(
                "certification_decision.reason_missing",
                () -> appeals.raise(employee.id(), AppealKind.DECLINED, decision, ""));
        assertRefused("appeal_act.unknown", () -> appeals.raise(manager.id(), AppealKind.DECLINED, decision, WORDS));
        assertRefused("appeal_act.unknown", () -> appeals.raise(employee.id(), AppealKind.REVOKED, decision, WORDS));
        Long appeal = raise(AppealKind.DECLINED, decision);
        assertRefused("appeal_act.closed", () -> appeals.withdraw(manager.id(), appeal));
        appeals.withdraw(employee.id(), appeal);
        assertThat(appeals.open(employee.id())).hasSize(1);

        transaction.commit(() -> entityManager
                .createQuery("update Decision d set d.decidedAt = :past where d.id = :id")
                .setParameter("past", Instant.now().minusSeconds(31L * 24 * 3600))
                .setParameter("id", decision)
                .executeUpdate());
        assertThat(appeals.open(employee.id())).isEmpty();
        assertRefused("appeal_act.too_late", () -> raise(AppealKind.DECLINED, decision));
    }

    @Test
    void whoMayAnswerIsToldOnceThatTheTermHasEnded() {
        Long appeal = raise(AppealKind.DECLINED, declined());
        assertThat(terms.overdue(10_000)).doesNotContain(appeal);
        transaction.commit(() -> entityManager
                .createQuery("update Appeal a set a.dueOn = :yesterday where a.id = :id")
                .setParameter("yesterday", today.minusDays(1))
                .setParameter("id", appeal)
                .executeUpdate());
        assertThat(terms.overdue(10_000)).contains(appeal);

        terms.tell(appeal);
        terms.tell(appeal);

        assertThat(terms.overdue(10_000)).doesNotContain(appeal);
        assertThat(notes.of(other.id(), 10))
                .extracting(NoteRow::kind)
                .containsExactly(Note.Kind.APPEAL_OVERDUE, Note.Kind.APPEAL_RAISED);
        assertThat(notes.of(hr.id(), 10)).isEmpty();
    }

    @Test
    void ofTwoWhoAnswerOneComesTooLate() throws Exception {
        Long appeal = raise(AppealKind.DECLINED, declined());
        PersonRow third = people.with(Role.HR);

        List<String> outcomes = together.run(
                () -> appeals.answer(other.id(), appeal, true, REASON),
                () -> appeals.answer(third.id(), appeal, false, REASON));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "appeal_act.closed");
    }

    private Long suspended() {
        levels.certifiesTwo(hr, employee, 0);
        Long certificate =
                certificates.of(employee.id(), today).get(0).certificate().id();
        measures.order(hr.id(), certificate, MeasureKind.SUSPEND, REASON);
        return certificate;
    }

    private Long revoked() {
        levels.certifiesTwo(hr, employee, 0);
        Long certificate =
                certificates.of(employee.id(), today).get(0).certificate().id();
        measures.order(hr.id(), certificate, MeasureKind.REVOKE, REASON);
        return certificate;
    }

    /** Appeals against the only thing that there is to appeal against. */
    private Long raiseOnly() {
        assertThat(appeals.open(employee.id())).hasSize(1);
        Appealable only = appeals.open(employee.id()).get(0);
        return raise(only.kind(), only.subjectId());
    }

    private void assertDecided(Long appeal) {
        assertRefused("certification_independence.decided", () -> appeals.answer(hr.id(), appeal, false, REASON));
        assertThat(appeals.barred(appeals.find(appeal).orElseThrow())).contains(hr.id());
    }

    private static void assertOverturned(ThrowingCallable deed) {
        assertRefused("certification_independence.overturned", deed);
    }

    private List<QueueEntry> queued() {
        return queue.list(DecisionQueue.Order.NAME, true, Language.EN, 0, 10_000).stream()
                .filter(entry -> entry.row().employeeId().equals(employee.id())
                        && entry.row().competency().equals(COMPETENCY))
                .toList();
    }

    private Long declined() {
        return decisions.decline(hr.id(), employee.id(), COMPETENCY, 2, 0, REASON);
    }

    private Long raise(AppealKind kind, Long subject) {
        return appeals.raise(employee.id(), kind, subject, WORDS);
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage(key);
    }
}
