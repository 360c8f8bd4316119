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
import org.stupeni.certification.independence.Conflicts;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.NoteRow;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;

/** HR voids a row: what it would change is told before, the row stays, the person is told, and every refusal. */
@ExtendWith(ArquillianExtension.class)
class VoidingIT {

    private static final String COMPETENCY = "client-orientation";
    private static final String REASON = "Somebody else sat at the keyboard.";
    private static final AtomicLong SOURCES = new AtomicLong(System.nanoTime());

    @Inject
    Conflicts conflicts;

    @Inject
    Voiding voiding;

    @Inject
    LedgerLines lines;

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels levels;

    @Inject
    Notes notes;

    @Inject
    TestPeople people;

    @Inject
    Clock clock;

    PersonRow person;
    PersonRow hr;
    long course;
    long exam;

    @BeforeEach
    void somebodyWithLevelTwo() {
        person = people.employee();
        hr = people.with(Role.HR);
        course = record(new CourseDone(COMPETENCY, 1));
        exam = record(TestExam.of(COMPETENCY, 2, 1, 27));
    }

    @Test
    void whatItWouldChangeIsToldAndNothingIsDone() {
        VoidPreview preview = voiding.preview(exam, Language.RU).orElseThrow();

        assertThat(preview.employeeId()).isEqualTo(person.id());
        assertThat(preview.line().worth()).isEqualTo("counts");
        assertThat(preview.levels()).singleElement().satisfies(level -> {
            assertThat(level.from()).isEqualTo(2);
            assertThat(level.to()).isEqualTo(1);
        });
        assertThat(preview.certificates()).isEmpty();
        assertThat(voiding.preview(-5, Language.RU)).isEmpty();
        assertThat(reached()).isEqualTo(2);
    }

    @Test
    void theRowStaysWithItsReasonAndThePersonIsTold() {
        assertThat(voiding.strike(exam, hr.id(), REASON)).isTrue();

        assertThat(reached()).isEqualTo(1);
        LedgerLine line = lines.find(exam, Language.EN).orElseThrow();
        assertThat(line.worth()).isEqualTo("voided");
        assertThat(line.voidReason()).isEqualTo(REASON);
        assertThat(line.voider().full()).isEqualTo(hr.name().full());
        assertThat(line.voidedOn()).isEqualTo(levels.today());
        List<NoteRow> told = notes.of(person.id(), 10);
        assertThat(told).anyMatch(note -> REASON.equals(note.details().reason()));
    }

    @Test
    void aRowIsShownAsItStoodOnADay() {
        voiding.strike(exam, hr.id(), REASON);

        assertThat(lines.count(person.id(), null, levels.today().minusDays(1))).isZero();
        assertThat(lines.of(person.id(), null, levels.today().minusDays(1), 0, 10, Language.RU))
                .isEmpty();
        assertThat(lines.count(person.id(), null, levels.today())).isEqualTo(2);
        assertThat(lines.count(person.id(), "difficult-clients", levels.today()))
                .isZero();
        assertThat(lines.of(person.id(), COMPETENCY, levels.today(), 0, 1, Language.RU))
                .singleElement()
                .satisfies(line -> assertThat(line.worth()).isEqualTo("voided"));
        assertThat(lines.of(person.id(), COMPETENCY, levels.today(), 1, 1, Language.RU))
                .singleElement()
                .satisfies(line -> assertThat(line.source().kind()).isEqualTo("test"));
    }

    @Test
    void aReasonIsDemanded() {
        assertRefused(exam, hr.id(), " short ", "evidence_reason.missing");
        assertRefused(exam, hr.id(), "x".repeat(1001), "evidence_reason.long");
        assertThat(reached()).isEqualTo(2);
    }

    @Test
    void nobodyVoidsOwnEvidence() {
        assertRefused(exam, person.id(), REASON, "evidence_voiding.own");
    }

    @Test
    void whoIsNotIndependentVoidsNothing() {
        conflicts.declare(hr.id(), person.id(), "We are cousins, of all things.");

        assertRefused(exam, hr.id(), REASON, "certification_independence.conflict");
        assertRefused(exam, people.reportingTo(person.id(), Role.HR).id(), REASON, "certification_independence.below");
        assertThat(reached()).isEqualTo(2);
    }

    @Test
    void nothingIsVoidedTwice() {
        voiding.strike(exam, hr.id(), REASON);

        assertRefused(exam, hr.id(), REASON, "evidence_voiding.already");
    }

    @Test
    void aDecisionIsRevokedInstead() {
        long decision = ledger.recordDecision(
                        null,
                        person.id(),
                        COMPETENCY,
                        2,
                        clock.instant(),
                        levels.today(),
                        levels.today().plusDays(10),
                        SOURCES.incrementAndGet(),
                        "C")
                .orElseThrow();

        assertRefused(decision, hr.id(), REASON, "evidence_voiding.decision");
    }

    @Test
    void anUnknownRowIsNothing() {
        assertThat(voiding.strike(-5, hr.id(), REASON)).isFalse();
        assertThat(voiding.refuses(-5, hr.id())).isEmpty();
    }

    private void assertRefused(long evidenceId, Long by, String reason, String key) {
        assertThatThrownBy(() -> voiding.strike(evidenceId, by, reason))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(((Refused) thrown).key()).isEqualTo(key));
    }

    private int reached() {
        return levels.assess(person.id(), COMPETENCY, levels.today()).reached();
    }

    private long record(Statement statement) {
        return ledger.record(new NewEvidence(
                        null,
                        person.id(),
                        COMPETENCY,
                        statement,
                        clock.instant(),
                        null,
                        new Source("test", "voiding-" + SOURCES.incrementAndGet()),
                        1))
                .orElseThrow();
    }
}
