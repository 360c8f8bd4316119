package org.stupeni.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.certification.Decisions;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.NewEvidence;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.TestShares;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.quiz.cut.CutJudges;
import org.stupeni.quiz.cut.CutStudies;

@ExtendWith(ArquillianExtension.class)
class NotesIT {

    private static final String COMPETENCY = "client-orientation";
    private static final String REASON = "Say \"please\" and\nask first \\ always.";

    @Inject
    Notes notes;

    @Inject
    Decisions decisions;

    @Inject
    CutStudies studies;

    @Inject
    CutJudges cutJudges;

    @Inject
    EvidenceLedger ledger;

    @Inject
    TestPeople people;

    PersonRow hr;
    PersonRow employee;

    @BeforeEach
    void somebodyWhoReachesLevelTwo() {
        hr = people.with(Role.HR);
        employee = people.employee();
        record(new Statement.CourseDone("client-orientation", 1), Source.COMPLETION);
        passes();
    }

    private void passes() {
        record(
                new Statement.ExamTaken(
                        "client-orientation",
                        "level-2",
                        2,
                        1,
                        1,
                        BigDecimal.TEN,
                        10,
                        BigDecimal.valueOf(7),
                        true,
                        TestShares.all(2)),
                Source.ATTEMPT);
    }

    @Test
    void thePersonIsToldWhatWasDecidedAndWhy() {
        declinesAndCertifies();

        List<NoteRow> rows = notes.of(employee.id(), 10);
        assertThat(rows).extracting(NoteRow::kind).containsExactly(Note.Kind.CERTIFIED, Note.Kind.DECLINED);
        assertThat(rows).allMatch(NoteRow::isNew);
        assertThat(rows.get(0).details().level()).isEqualTo(2);
        assertThat(rows.get(0).details().reason()).isEqualTo("All is as it should be.");
        assertThat(rows.get(1).details().reason()).isEqualTo(REASON);
        assertThat(rows.get(1).details().competency().ru()).isEqualTo("Клиентоориентированность");
        assertThat(notes.of(hr.id(), 10)).isEmpty();
    }

    @Test
    void judgesAreAskedButNotWhoeverAsks() {
        PersonRow trainer = people.with(Role.TRAINER);
        List<Long> judges = List.of(
                trainer.id(),
                people.with(Role.OBSERVER).id(),
                people.with(Role.OBSERVER).id());

        studies.open("client-orientation", "level-2", judges, trainer.id());

        assertThat(notes.of(judges.get(1), 10))
                .extracting(NoteRow::kind, row -> row.details().level())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Note.Kind.JUDGE_ASKED, 2));
        assertThat(notes.of(judges.get(2), 10)).hasSize(1);
        assertThat(notes.of(trainer.id(), 10)).isEmpty();
    }

    @Test
    void whoJoinsTheJudgesIsAskedAndNobodyTwice() {
        PersonRow trainer = people.with(Role.TRAINER);
        List<Long> judges = List.of(
                people.with(Role.OBSERVER).id(),
                people.with(Role.OBSERVER).id(),
                people.with(Role.OBSERVER).id());
        long study = studies.open("client-orientation", "level-2", judges, trainer.id())
                .orElseThrow();
        Long fourth = people.with(Role.HR).id();

        cutJudges.join(study, List.of(judges.get(0), fourth), trainer.id());

        assertThat(notes.of(fourth, 10)).extracting(NoteRow::kind).containsExactly(Note.Kind.JUDGE_ASKED);
        assertThat(notes.of(judges.get(0), 10)).hasSize(1);
    }

    @Test
    void theLongestReasonFits() {
        String longest = "\"\n".repeat(500);

        decisions.decline(hr.id(), employee.id(), COMPETENCY, 2, 0, "x" + longest.substring(2) + "x");

        assertThat(notes.unread(employee.id(), 10)).hasSize(1);
    }

    @Test
    void whatCameAfterThePageWasShownStaysNew() {
        decisions.decline(hr.id(), employee.id(), COMPETENCY, 2, 0, REASON);
        Instant shown = notes.of(employee.id(), 1).get(0).createdAt();
        passes();
        decisions.certify(hr.id(), employee.id(), COMPETENCY, 2, 1, "All is as it should be.");

        notes.markRead(employee.id(), shown);

        assertThat(notes.unread(employee.id(), 10)).extracting(NoteRow::kind).containsExactly(Note.Kind.CERTIFIED);
        assertThat(notes.of(employee.id(), 10)).hasSize(2);
        assertThat(notes.count(employee.id())).isEqualTo(2);
        assertThat(notes.of(employee.id(), 1, 10)).extracting(NoteRow::kind).containsExactly(Note.Kind.DECLINED);
    }

    @Test
    void nobodyMarksTheNotesOfOthers() {
        decisions.certify(hr.id(), employee.id(), COMPETENCY, 2, 0, "All is as it should be.");

        notes.markRead(hr.id(), Instant.now().plusSeconds(60));

        assertThat(notes.unread(employee.id(), 10)).hasSize(1);
    }

    @Test
    void openingANoteMarksThatOneOnly() {
        declinesAndCertifies();
        Long newest = notes.of(employee.id(), 1).get(0).id();

        assertThat(notes.read(newest, employee.id()))
                .get()
                .extracting(NoteRow::kind)
                .isEqualTo(Note.Kind.CERTIFIED);

        assertThat(notes.unread(employee.id(), 10)).extracting(NoteRow::kind).containsExactly(Note.Kind.DECLINED);
        assertThat(notes.read(newest, employee.id())).isPresent();
    }

    @Test
    void aForeignNoteIsNotOpened() {
        decisions.certify(hr.id(), employee.id(), COMPETENCY, 2, 0, "All is as it should be.");
        Long note = notes.of(employee.id(), 1).get(0).id();

        assertThat(notes.read(note, hr.id())).isEmpty();
        assertThat(notes.unread(employee.id(), 10)).hasSize(1);
    }

    private void declinesAndCertifies() {
        decisions.decline(hr.id(), employee.id(), COMPETENCY, 2, 0, REASON);
        passes();
        decisions.certify(hr.id(), employee.id(), COMPETENCY, 2, 1, "All is as it should be.");
    }

    private void record(Statement statement, String kind) {
        ledger.record(new NewEvidence(
                null,
                employee.id(),
                COMPETENCY,
                statement,
                Instant.now(),
                null,
                new Source(kind, "test-" + UUID.randomUUID()),
                1));
    }
}
