package org.stupeni.evidence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stupeni.certification.independence.Conflicts;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.Statement.CourseRecognised;
import org.stupeni.evidence.Statement.Mentored;
import org.stupeni.evidence.Statement.ProjectAccepted;
import org.stupeni.evidence.Strength;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.Notes;
import org.stupeni.platform.Refused;

/** From a person's document to a row of the ledger, and every refusal on the way. */
@ExtendWith(ArquillianExtension.class)
class DocumentsIT {

    private static final String COMPETENCY = "client-orientation";
    private static final String REASON = "The programme covers the same topics.";
    private static final String WORDS = "Forty hours with an exam at the end of it.";
    private static final byte[] PDF = "%PDF-1.7 something".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Conflicts conflicts;

    @Inject
    Documents documents;

    @Inject
    DocumentFiles files;

    @Inject
    DocumentReviews reviews;

    @Inject
    Confirmations confirmations;

    @Inject
    DirectEntries entries;

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels levels;

    @Inject
    Notes notes;

    @Inject
    TestPeople people;

    PersonRow person;
    PersonRow other;
    PersonRow hr;

    @BeforeEach
    void somebody() {
        person = people.employee();
        other = people.employee();
        hr = people.with(Role.HR);
    }

    @Test
    void aRecognisedCourseStandsInThePlaceOfOurs() {
        long id = sent(course());

        assertThat(reviews.accept(id, hr.id(), Strength.COUNTS, null, REASON)).isTrue();

        assertThat(stated())
                .containsExactly(new CourseRecognised(COMPETENCY, "Service, City College", Strength.COUNTS));
        assertThat(ledger.of(person.id()).get(0).evidence().source())
                .isEqualTo(new Source(Source.DOCUMENT, String.valueOf(id)));
        assertThat(levels.assess(person.id(), COMPETENCY, levels.today())
                        .level(2)
                        .orElseThrow()
                        .tree()
                        .children()
                        .get(0)
                        .isMet())
                .isTrue();
        assertThat(documents.find(id, person.id()).orElseThrow().state()).isEqualTo(DocumentState.ACCEPTED);
        assertThat(documents.steps(documents.find(id, person.id()).orElseThrow()))
                .extracting(StepRow::kind)
                .containsExactly(StepKind.SENT, StepKind.ACCEPTED);
        assertThat(told(person)).contains(Note.Kind.DOCUMENT_ACCEPTED);
    }

    @Test
    void whatOnlySupportsIsKeptAndNotCounted() {
        long id = sent(course());

        reviews.accept(id, hr.id(), Strength.SUPPORTS, levels.today().plusDays(3), REASON);

        assertThat(ledger.of(person.id())).singleElement().satisfies(row -> {
            assertThat(row.evidence().statement().counts()).isFalse();
            assertThat(row.validTo()).isEqualTo(levels.today().plusDays(3));
        });
    }

    @Test
    void aMentoringIsConfirmedByTheColleague() {
        long id = documents.write(mentoring(other), person.id());
        assertThat(confirmations.asked(other.id(), 0, 10)).isEmpty();
        documents.send(id, person.id());

        assertThat(confirmations.asked(other.id(), 0, 10))
                .extracting(DocumentRow::id)
                .containsExactly(id);
        assertThat(confirmations.find(id, person.id())).isEmpty();
        assertThat(told(other)).contains(Note.Kind.MENTORING_ASKED);
        assertThat(confirmations.answer(id, person.id(), true, null)).isFalse();
        assertRefused(() -> confirmations.answer(id, other.id(), false, " "), "document_confirmation.no_words");
        assertRefused(() -> confirmations.answer(id, other.id(), true, "x".repeat(1001)), "document_confirmation.long");
        assertThat(confirmations.answer(id, other.id(), true, "")).isTrue();
        assertRefused(() -> confirmations.answer(id, other.id(), false, "no"), "document_deed.confirmed_already");

        reviews.accept(id, hr.id(), Strength.COUNTS, null, REASON);
        assertThat(stated()).containsExactly(new Mentored(other.id(), Strength.COUNTS));
        assertRefused(() -> confirmations.answer(id, other.id(), true, ""), "document_deed.not_waiting");
    }

    @Test
    void whatIsGivenBackIsChangedAndSentAgainAndNothingIsLost() {
        long id = sent(project());
        reviews.giveBack(id, hr.id(), "Which part of it was yours?");

        assertThat(told(person)).contains(Note.Kind.DOCUMENT_RETURNED);
        documents.change(
                id,
                person.id(),
                new NewDocument(
                        DocumentKind.PROJECT,
                        COMPETENCY,
                        null,
                        "Queue",
                        "My part was the new sign and its wording.",
                        null,
                        day()));
        files.put(id, person.id(), "other.png", png());
        documents.send(id, person.id());
        reviews.decline(id, hr.id(), "The result cannot be checked.");

        DocumentRow row = documents.find(id, person.id()).orElseThrow();
        List<StepRow> steps = documents.steps(row);
        assertThat(steps)
                .extracting(StepRow::kind)
                .containsExactly(StepKind.SENT, StepKind.RETURNED, StepKind.SENT, StepKind.DECLINED);
        assertThat(steps.get(0).fileName()).isEqualTo("proof.pdf");
        assertThat(steps.get(2).fileName()).isEqualTo("other.png");
        assertThat(files.ofStep(steps.get(0).id(), person.id()).orElseThrow().bytes())
                .isEqualTo(PDF);
        assertThat(steps.get(3).words()).isEqualTo("The result cannot be checked.");
        assertThat(ledger.of(person.id())).isEmpty();
        assertThat(told(person)).contains(Note.Kind.DOCUMENT_DECLINED);
    }

    @Test
    void onlyTheOwnerAndHrReadIt() {
        long id = documents.write(course(), person.id());
        files.put(id, person.id(), "proof.pdf", PDF);

        assertThat(documents.find(id, other.id())).isEmpty();
        assertThat(reviews.find(id)).as("a draft is its owner's alone").isEmpty();
        assertThat(files.current(id, other.id())).isEmpty();
        assertThat(files.put(id, other.id(), "x.pdf", PDF)).isFalse();
        assertThat(files.remove(id, other.id())).isFalse();
        assertThat(documents.change(id, other.id(), course())).isFalse();
        assertThat(documents.send(id, other.id())).isFalse();
        assertThat(documents.withdraw(id, other.id())).isFalse();
        documents.send(id, person.id());
        long step = documents
                .steps(documents.find(id, person.id()).orElseThrow())
                .get(0)
                .id();
        assertThat(files.ofStep(step, other.id())).isEmpty();
        assertThat(files.ofStep(step).orElseThrow().type()).isEqualTo("application/pdf");
        assertThat(reviews.find(id)).isPresent();
        assertThat(reviews.inState(DocumentState.WAITING, 0, 10_000))
                .extracting(DocumentRow::id)
                .contains(id);
        assertThat(reviews.count(DocumentState.WAITING)).isPositive();
    }

    @Test
    void aFileIsWhatItsBytesSay() {
        long id = documents.write(course(), person.id());

        assertRefused(() -> files.put(id, person.id(), "a.pdf", new byte[0]), "document_file.none");
        assertRefused(
                () -> files.put(id, person.id(), "a.pdf", "<html>".getBytes(StandardCharsets.US_ASCII)),
                "document_file.other_kind");
        byte[] large = new byte[DocumentFiles.LARGEST + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        assertRefused(() -> files.put(id, person.id(), "a.pdf", large), "document_file.too_large");
        assertRefused(() -> documents.send(id, person.id()), "document_deed.no_file");
        files.put(id, person.id(), "a.exe", PDF);
        assertThat(documents.find(id, person.id()).orElseThrow().fileName()).isEqualTo("a.pdf");
        files.remove(id, person.id());
        assertThat(files.current(id, person.id())).isEmpty();
    }

    @Test
    void whatIsSentIsNotChanged() {
        long id = sent(course());

        assertRefused(() -> documents.change(id, person.id(), course()), "document_deed.closed");
        assertRefused(() -> documents.send(id, person.id()), "document_deed.closed");
        assertRefused(() -> files.put(id, person.id(), "b.pdf", PDF), "document_deed.closed");
        documents.withdraw(id, person.id());
        assertRefused(() -> documents.withdraw(id, person.id()), "document_deed.closed");
        assertRefused(() -> reviews.accept(id, hr.id(), Strength.COUNTS, null, REASON), "document_deed.not_waiting");
    }

    @Test
    void nobodyAnswersAnOwnDocument() {
        PersonRow self = people.with(Role.HR);
        long id = documents.write(course(), self.id());
        files.put(id, self.id(), "proof.pdf", PDF);
        documents.send(id, self.id());

        assertRefused(() -> reviews.accept(id, self.id(), Strength.COUNTS, null, REASON), "document_review.own");
        assertRefused(() -> reviews.giveBack(id, self.id(), REASON), "document_review.own");
        assertRefused(() -> reviews.decline(id, self.id(), REASON), "document_review.own");
        assertRefused(
                () -> entries.record(self.id(), self.id(), project(), Strength.COUNTS, null), "document_review.own");
    }

    @Test
    void whoIsNotIndependentAnswersNoDocument() {
        long id = sent(course());
        conflicts.declare(hr.id(), person.id(), "We are cousins, of all things.");

        String why = "certification_independence.conflict";
        assertRefused(() -> reviews.accept(id, hr.id(), Strength.COUNTS, null, REASON), why);
        assertRefused(() -> reviews.giveBack(id, hr.id(), REASON), why);
        assertRefused(() -> reviews.decline(id, hr.id(), REASON), why);
    }

    @Test
    void anAnswerIsWhole() {
        long id = sent(course());

        assertRefused(() -> reviews.accept(id, hr.id(), null, null, REASON), "document_review.no_strength");
        assertRefused(() -> reviews.accept(id, hr.id(), Strength.COUNTS, null, "ok"), "evidence_reason.missing");
        assertRefused(() -> reviews.decline(id, hr.id(), ""), "evidence_reason.missing");
        assertRefused(
                () -> reviews.accept(
                        id, hr.id(), Strength.COUNTS, levels.today().minusDays(1), REASON),
                "document_review.until_past");
        assertThat(reviews.accept(-5, hr.id(), Strength.COUNTS, null, REASON)).isFalse();
        assertThat(ledger.of(person.id())).isEmpty();
        assertThat(documents.find(id, person.id()).orElseThrow().isWaiting()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, client-orientation, -, T, Long enough to be understood, -, 0, document_field.kind_missing",
                "COURSE, -, nothing, T, Long enough to be understood, -, 0, document_field.course_missing",
                "PROJECT, nothing, -, T, Long enough to be understood, -, 0, document_field.competency_missing",
                "PROJECT, client-orientation, -, ' ', Long enough to be understood, -, 0, document_field.title_missing",
                "PROJECT, client-orientation, -, T, short, -, 0, document_field.words_missing",
                "PROJECT, client-orientation, -, T, Long enough to be understood, -, 1, document_field.day_future",
                "PROJECT, client-orientation, -, T, Long enough to be understood, -, -6000, document_field.day_old",
                "PROJECT, client-orientation, -, T, Long enough to be understood, -, -, document_field.day_missing",
                "MENTORING, client-orientation, -, T, Long enough to be understood, -, 0, document_field.colleague_missing",
                "MENTORING, client-orientation, -, T, Long enough to be understood, nobody, 0, document_field.colleague_unknown",
                "MENTORING, client-orientation, -, T, Long enough to be understood, self, 0, document_field.colleague_self",
            })
    void whatIsMissingIsNamed(
            DocumentKind kind,
            String competency,
            String course,
            String title,
            String words,
            String colleague,
            Integer days,
            String key) {
        NewDocument typed = new NewDocument(
                kind,
                competency,
                course,
                title,
                words,
                "self".equals(colleague) ? person.mail() : colleague,
                days == null ? "soon" : levels.today().plusDays(days).toString());

        assertRefused(() -> documents.write(typed, person.id()), key);
    }

    @Test
    void longTextsAreRefusedAndTooManyDocumentsToo() {
        assertRefused(
                () -> documents.write(
                        new NewDocument(DocumentKind.PROJECT, COMPETENCY, null, "x".repeat(201), WORDS, null, day()),
                        person.id()),
                "document_field.title_long");
        assertRefused(
                () -> documents.write(
                        new NewDocument(DocumentKind.PROJECT, COMPETENCY, null, "x", "x".repeat(2001), null, day()),
                        person.id()),
                "document_field.words_long");
        for (int i = 0; i < Documents.MOST_OPEN; i++) {
            documents.write(project(), person.id());
        }
        assertRefused(() -> documents.write(project(), person.id()), "document_deed.too_many");
        assertThat(documents.count(person.id())).isEqualTo(Documents.MOST_OPEN);
        assertThat(documents.of(person.id(), 0, 5)).hasSize(5);
    }

    @Test
    void hrRecordsAMentoringDirectly() {
        long id = entries.record(hr.id(), person.id(), mentoring(other), Strength.COUNTS, null);

        assertThat(stated()).containsExactly(new Mentored(other.id(), Strength.COUNTS));
        assertThat(documents.find(id, person.id()).orElseThrow().state()).isEqualTo(DocumentState.ACCEPTED);
        assertThat(told(person)).contains(Note.Kind.EVIDENCE_ENTERED);
        assertThat(confirmations.asked(other.id(), 0, 10)).isEmpty();
        assertRefused(
                () -> entries.record(hr.id(), person.id(), course(), Strength.COUNTS, null),
                "document_field.kind_missing");
        assertRefused(() -> entries.record(hr.id(), person.id(), project(), null, null), "document_review.no_strength");
        assertRefused(
                () -> entries.record(
                        hr.id(),
                        person.id(),
                        project(),
                        Strength.COUNTS,
                        levels.today().minusDays(1)),
                "document_review.until_past");
    }

    @Test
    void aManagerRecordsForTheOwnLineAndNobodyElse() {
        PersonRow manager = people.employee();
        PersonRow report = people.reportingTo(manager.id());

        assertThat(entries.recordInLine(manager.id(), person.id(), project(), Strength.COUNTS, null))
                .isFalse();
        assertThat(entries.recordInLine(manager.id(), report.id(), project(), Strength.COUNTS, null))
                .isTrue();
        assertThat(ledger.of(report.id()))
                .extracting(row -> row.evidence().statement())
                .containsExactly(new ProjectAccepted("Queue", Strength.COUNTS));
        assertThat(ledger.of(person.id())).isEmpty();
    }

    private List<Statement> stated() {
        return ledger.of(person.id()).stream()
                .map(row -> row.evidence().statement())
                .toList();
    }

    private List<Note.Kind> told(PersonRow who) {
        return notes.of(who.id(), 10).stream().map(note -> note.kind()).toList();
    }

    private long sent(NewDocument typed) {
        long id = documents.write(typed, person.id());
        files.put(id, person.id(), "proof.pdf", PDF);
        documents.send(id, person.id());
        return id;
    }

    private NewDocument course() {
        return new NewDocument(
                DocumentKind.COURSE, null, COMPETENCY, "Service, City College", WORDS, null, "2026-01-15");
    }

    private NewDocument project() {
        return new NewDocument(DocumentKind.PROJECT, COMPETENCY, null, "Queue", WORDS, null, day());
    }

    private NewDocument mentoring(PersonRow colleague) {
        return new NewDocument(
                DocumentKind.MENTORING, COMPETENCY, null, "First month", WORDS, " " + colleague.mail() + " ", day());
    }

    private String day() {
        LocalDate today = levels.today();
        return today.toString();
    }

    private static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0};
    }

    private static void assertRefused(Runnable deed, String key) {
        assertThatThrownBy(deed::run)
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(((Refused) thrown).key()).isEqualTo(key));
    }
}
