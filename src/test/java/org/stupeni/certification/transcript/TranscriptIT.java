package org.stupeni.certification.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.certification.badge.Checked;
import org.stupeni.certification.badge.CredentialChecks;
import org.stupeni.certification.badge.Finding;
import org.stupeni.certification.badge.SignedDocuments;
import org.stupeni.certification.badge.SigningKeys;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.NewEvidence;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.ProjectAccepted;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Json;
import org.stupeni.platform.Language;

/** A person's record says what the portal knows as of a day, in both forms. */
@ExtendWith(ArquillianExtension.class)
class TranscriptIT {

    private static final String COMPETENCY = "client-orientation";

    @Inject
    Transcripts transcripts;

    @Inject
    TranscriptFiles files;

    @Inject
    CredentialChecks checks;

    @Inject
    SignedDocuments documents;

    @Inject
    SigningKeys keys;

    @Inject
    EvidenceLedger ledger;

    @Inject
    TestPeople people;

    @Inject
    Clock clock;

    PersonRow person;

    @BeforeEach
    void somebodyWithACourseAndAProject() {
        person = people.employee();
        for (Statement statement : new Statement[] {new CourseDone(COMPETENCY, 1), new ProjectAccepted("A & B <c>")}) {
            ledger.record(new NewEvidence(
                    null,
                    person.id(),
                    COMPETENCY,
                    statement,
                    clock.instant(),
                    null,
                    new Source("test", "transcript-" + System.nanoTime()),
                    1));
        }
    }

    @Test
    void itSaysWhatIsKnownOfThePerson() {
        Transcript record = transcripts.of(person.id(), transcripts.today()).orElseThrow();

        assertThat(record.schema()).isEqualTo(Transcript.SCHEMA);
        assertThat(record.person().name()).isEqualTo(person.name().full());
        assertThat(record.evidence()).extracting(Transcript.Proof::kind).containsExactlyInAnyOrder("course", "project");
        assertThat(record.evidence()).allSatisfy(proof -> {
            assertThat(proof.text().ru()).isNotBlank();
            assertThat(proof.text().en()).isNotBlank();
            assertThat(proof.statement()).containsKey("kind");
        });
        assertThat(record.levels()).hasSize(2).allSatisfy(level -> {
            assertThat(level.held()).isNull();
            assertThat(level.reached()).isEqualTo(1);
        });
        assertThat(record.decisions()).isEmpty();
        assertThat(record.certificates()).isEmpty();
    }

    @Test
    void aDayBeforeKnowsNothingOfIt() {
        LocalDate yesterday = transcripts.today().minusDays(1);

        assertThat(transcripts.of(person.id(), yesterday).orElseThrow().evidence())
                .isEmpty();
        assertThat(transcripts.of(-5L, yesterday)).isEmpty();
        assertThat(files.pdf(-5L, yesterday, Language.RU)).isEmpty();
        assertThat(files.json(-5L, yesterday)).isEmpty();
    }

    @Test
    void theJsonComesBackAsTheSameRecord() {
        String json = new String(files.json(person.id(), transcripts.today()).orElseThrow(), StandardCharsets.UTF_8);

        Transcript read = Json.read(json, Transcript.class);

        assertThat(read.evidence())
                .isEqualTo(transcripts
                        .of(person.id(), transcripts.today())
                        .orElseThrow()
                        .evidence());
    }

    @Test
    void theSignedFormIsTheJsonAndNoCredential() throws Exception {
        String compact =
                new String(files.jws(person.id(), transcripts.today()).orElseThrow(), StandardCharsets.US_ASCII);

        JWSObject signed = JWSObject.parse(compact);
        assertThat(signed.getHeader().getType().getType()).isEqualTo("stupeni-transcript+jws");
        Transcript read = Json.read(signed.getPayload().toString(), Transcript.class);
        assertThat(read.person().number()).isEqualTo(person.number());
        assertThat(files.jws(-5L, transcripts.today())).isEmpty();
    }

    @Test
    void whoChecksItIsToldWhoseItIsAndOfWhichDay() {
        LocalDate yesterday = transcripts.today().minusDays(1);
        Checked checked = checks.credential(jws(yesterday), transcripts.today());

        assertThat(checked.finding()).isEqualTo(Finding.RECORD);
        assertThat(checked.certificate()).isNull();
        assertThat(checked.signed().holder()).isEqualTo(person.name().full());
        assertThat(checked.signed().number()).isEqualTo(person.number());
        assertThat(checked.signed().asOf()).isEqualTo(yesterday);
        assertThat(checked.signed().madeAt()).isBetween(clock.instant().minusSeconds(600), clock.instant());
        assertThat(checked.signed().held()).isEmpty();
        byte[] file = (jws(yesterday) + "\n").getBytes(StandardCharsets.US_ASCII);
        assertThat(checks.file(file, transcripts.today()).finding()).isEqualTo(Finding.RECORD);
    }

    @Test
    void thePdfIsKnownByWhatIsSignedInIt() {
        byte[] pdf = files.pdf(person.id(), transcripts.today(), Language.EN).orElseThrow();

        Checked checked = checks.file(pdf, transcripts.today());

        assertThat(checked.finding()).isEqualTo(Finding.RECORD_SHEET);
        assertThat(checked.signed().holder()).isEqualTo(person.name().full());
        assertThat(checked.signed().asOf()).isEqualTo(transcripts.today());
    }

    @Test
    void aChangedOneIsRefused() {
        String[] parts = jws(transcripts.today()).split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String raised = payload.replace("\"reached\":1", "\"reached\":5");
        assertThat(raised).isNotEqualTo(payload);
        String changed = parts[0] + "." + encoded(raised) + "." + parts[2];
        String asCredential = encoded(new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8)
                        .replace(TranscriptFiles.SIGNED, "JWT"))
                + "." + parts[1] + "." + parts[2];
        String sheet = "%PDF-1.7\n" + changed + "\n%%EOF";

        for (Checked checked : List.of(
                checks.credential(changed, transcripts.today()),
                checks.credential(asCredential, transcripts.today()),
                checks.file(sheet.getBytes(StandardCharsets.US_ASCII), transcripts.today()))) {
            assertThat(checked.finding()).isEqualTo(Finding.TAMPERED);
            assertThat(checked.signed()).isNull();
        }
    }

    @Test
    void aRetiredKeyStillCounts() {
        String compact = jws(transcripts.today());
        keys.rotate(
                keys.all().get(0).thumbprint(), people.with(Role.ADMINISTRATOR).id());

        assertThat(checks.credential(compact, transcripts.today()).finding()).isEqualTo(Finding.RECORD);
    }

    @Test
    void whatOnlyCallsItselfARecordIsNone() {
        for (String nonsense : List.of("{}", "no json", "{\"person\":{\"name\":\"A\"}}", "[]", "null")) {
            assertThat(checks.credential(documents.sign(TranscriptFiles.SIGNED, nonsense), transcripts.today()))
                    .satisfies(checked -> {
                        assertThat(checked.finding()).isEqualTo(Finding.UNKNOWN);
                        assertThat(checked.signed()).isNull();
                    });
        }
        String other = documents.sign(
                "stupeni-pack+jws",
                new String(files.json(person.id(), transcripts.today()).orElseThrow(), StandardCharsets.UTF_8));
        assertThat(checks.credential(other, transcripts.today()).finding()).isEqualTo(Finding.UNKNOWN);
    }

    private String jws(LocalDate day) {
        return new String(files.jws(person.id(), day).orElseThrow(), StandardCharsets.US_ASCII);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void thePdfIsDrawnInBothLanguagesWhateverIsWrittenInIt() {
        for (Language language : Language.values()) {
            byte[] pdf = files.pdf(person.id(), transcripts.today(), language).orElseThrow();
            assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(pdf.length).isGreaterThan(5_000);
        }
    }
}
