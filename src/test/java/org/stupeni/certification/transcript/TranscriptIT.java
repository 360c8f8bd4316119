package org.stupeni.certification.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSObject;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.certification.badge.CredentialChecks;
import org.stupeni.certification.badge.Finding;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.NewEvidence;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.ProjectAccepted;
import org.stupeni.identity.PersonRow;
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
        assertThat(checks.credential(compact, transcripts.today()).finding()).isEqualTo(Finding.UNKNOWN);
        assertThat(files.jws(-5L, transcripts.today())).isEmpty();
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
