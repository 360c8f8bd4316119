package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.independence.Conflicts;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;

/** HR states again what was voided by mistake: by another row, from today on, and every refusal. */
@ExtendWith(ArquillianExtension.class)
class ReinstatingIT {

    private static final String COMPETENCY = "client-orientation";
    private static final String MISTAKE = "Somebody else sat at the keyboard.";
    private static final String REASON = "The cameras show that it was nobody else.";
    private static final AtomicLong SOURCES = new AtomicLong(System.nanoTime());

    @Inject
    Conflicts conflicts;

    @Inject
    Voiding voiding;

    @Inject
    Reinstating reinstating;

    @Inject
    LedgerLines lines;

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels levels;

    @Inject
    Notes notes;

    @Inject
    TestTrail trail;

    @Inject
    TestPeople people;

    @Inject
    Clock clock;

    PersonRow person;
    PersonRow hr;
    Source sat;
    long exam;

    @BeforeEach
    void somebodyWhoseExamWasVoided() {
        person = people.employee();
        hr = people.with(Role.HR);
        sat = new Source("test", "reinstating-" + SOURCES.incrementAndGet());
        record(new Source("test", "reinstating-" + SOURCES.incrementAndGet()), new CourseDone(COMPETENCY, 1), 1);
        exam = record(sat, TestExam.of(COMPETENCY, 2, 1, 27), 1);
        voiding.strike(exam, hr.id(), MISTAKE);
        assertThat(reached()).isEqualTo(1);
    }

    @Test
    void anotherRowCountsAndBothOldOnesStay() {
        assertThat(reinstating.reinstate(exam, hr.id(), REASON)).isTrue();

        assertThat(reached()).isEqualTo(2);
        LedgerLine old = lines.find(exam, Language.EN).orElseThrow();
        assertThat(old.worth()).isEqualTo("voided");
        assertThat(old.voidReason()).isEqualTo(MISTAKE);
        assertThat(old.restatedOn()).isEqualTo(levels.today());
        LedgerLine again = standing();
        assertThat(again.worth()).isEqualTo("counts");
        assertThat(again.on()).isEqualTo(old.on());
        assertThat(again.source()).isEqualTo(sat);
        assertThat(again.restatedWhy()).isEqualTo(REASON);
        assertThat(again.recorder().full()).isEqualTo(hr.name().full());
        List<NoteRow> told = notes.of(person.id(), 10);
        assertThat(told)
                .anyMatch(note -> note.kind() == Note.Kind.EVIDENCE_REINSTATED
                        && REASON.equals(note.details().reason()));
        assertThat(trail.of(hr.id())).contains("evidence.reinstated evidence:" + again.id());
    }

    @Test
    void itCanBeVoidedAndReinstatedAgain() {
        reinstating.reinstate(exam, hr.id(), REASON);
        long again = standing().id();

        voiding.strike(again, hr.id(), MISTAKE);
        assertThat(reached()).isEqualTo(1);
        reinstating.reinstate(again, hr.id(), REASON);

        assertThat(reached()).isEqualTo(2);
        assertThat(standing().id()).isNotEqualTo(again);
    }

    /** The grading that came first is known already, and each later one takes the place of the one before. */
    @Test
    void whatTheSourceSaysLaterStillCounts() {
        reinstating.reinstate(exam, hr.id(), REASON);

        assertThat(ledger.record(graded(1, 5))).isEmpty();
        assertThat(ledger.record(graded(2, 5))).isPresent();
        assertThat(reached()).as("the second grading").isEqualTo(1);
        assertThat(ledger.record(graded(2, 27))).isEmpty();
        assertThat(ledger.record(graded(3, 27))).isPresent();
        assertThat(reached()).as("the third one").isEqualTo(2);
    }

    @Test
    void whatIsRefused() {
        assertRefused(exam, hr.id(), " short ", "evidence_reason.missing");
        assertRefused(exam, person.id(), REASON, "evidence_reinstating.own");
        conflicts.declare(hr.id(), person.id(), "We are cousins, of all things.");
        assertRefused(exam, hr.id(), REASON, "certification_independence.conflict");
        PersonRow other = people.with(Role.HR);
        reinstating.reinstate(exam, other.id(), REASON);
        assertRefused(exam, other.id(), REASON, "evidence_reinstating.already");
        assertRefused(standing().id(), other.id(), REASON, "evidence_reinstating.not_voided");
        long replaced = standing().id();
        ledger.record(graded(2, 27));
        assertRefused(replaced, other.id(), REASON, "evidence_reinstating.replaced");
        assertThat(reinstating.reinstate(-5, other.id(), REASON)).isFalse();
        assertThat(reinstating.refuses(-5, other.id())).isEmpty();
        assertThat(reinstating.employeeOf(-5)).isEmpty();
    }

    @Test
    void aDecisionComesBackWithItsCertificate() {
        long number = SOURCES.incrementAndGet();
        long decision = ledger.recordDecision(
                        null,
                        person.id(),
                        COMPETENCY,
                        2,
                        clock.instant(),
                        levels.today(),
                        levels.today().plusDays(10),
                        number,
                        "C")
                .orElseThrow();
        ledger.voidDecision(hr.id(), number, "certificate revoked");

        assertRefused(decision, hr.id(), REASON, "evidence_reinstating.decision");
    }

    private void assertRefused(long evidenceId, Long by, String reason, String key) {
        assertThatThrownBy(() -> reinstating.reinstate(evidenceId, by, reason))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(((Refused) thrown).key()).isEqualTo(key));
    }

    /** The row that states the exam now. */
    private LedgerLine standing() {
        return lines.of(person.id(), COMPETENCY, levels.today(), 0, 20, Language.EN).stream()
                .filter(line -> line.source().equals(sat) && !line.isVoided())
                .findFirst()
                .orElseThrow();
    }

    private int reached() {
        return levels.assess(person.id(), COMPETENCY, levels.today()).reached();
    }

    private long record(Source source, Statement statement, int revision) {
        return ledger.record(new NewEvidence(
                        null, person.id(), COMPETENCY, statement, clock.instant(), null, source, revision))
                .orElseThrow();
    }

    private NewEvidence graded(int grading, int points) {
        return new NewEvidence(
                null,
                person.id(),
                COMPETENCY,
                TestExam.of(COMPETENCY, 2, grading, points),
                clock.instant(),
                null,
                sat,
                grading);
    }
}
