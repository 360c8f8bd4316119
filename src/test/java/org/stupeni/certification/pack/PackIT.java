package org.stupeni.certification.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TrailFilter;
import org.stupeni.audit.TrailReader;
import org.stupeni.certification.CertificateRow;
import org.stupeni.certification.TestCertificates;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.NewEvidence;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement.Observed;
import org.stupeni.evidence.Voiding;
import org.stupeni.evidence.document.DocumentFiles;
import org.stupeni.evidence.document.DocumentKind;
import org.stupeni.evidence.document.Documents;
import org.stupeni.evidence.document.NewDocument;
import org.stupeni.framework.Need.Situation;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Json;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Sha256;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.start.Attempts;

/** The auditor's pack of a person who sat an exam, was observed and brought a document: whole, hashed, and recorded as taken. */
@ExtendWith(ArquillianExtension.class)
class PackIT {

    private static final String COMPETENCY = "client-orientation";
    private static final byte[] PDF = "%PDF-1.7 proof".getBytes(StandardCharsets.US_ASCII);
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    @Inject
    PackSources sources;

    @Inject
    Packs packs;

    @Inject
    EvidenceLedger ledger;

    @Inject
    Voiding voiding;

    @Inject
    Documents documents;

    @Inject
    DocumentFiles files;

    @Inject
    Attempts attempts;

    @Inject
    HandIns handIns;

    @Inject
    GradingRun gradings;

    @Inject
    TrailReader trail;

    @Inject
    TestPeople people;

    @Inject
    People registered;

    @Inject
    TestCertificates certificates;

    @Inject
    Clock clock;

    @Test
    void everythingIsInItWithItsHash() throws IOException {
        PersonRow person = people.employee();
        PersonRow observer = people.called("Смотров", "Олег");
        PersonRow hr = people.with(Role.HR);
        long attempt = sit(person);
        observe(person, observer);
        long document = documents.write(
                new NewDocument(
                        DocumentKind.PROJECT,
                        COMPETENCY,
                        null,
                        "Queue",
                        "A sign that shortened the queue by a third.",
                        null,
                        "2026-01-15"),
                person.id());
        files.put(document, person.id(), "proof.pdf", PDF);
        documents.send(document, person.id());

        voiding.strike(ledger.of(person.id()).get(0).id(), hr.id(), "Записано не тому сотруднику.");

        assertThat(sources.take(hr.id(), person.id())).isPresent();
        Map<String, byte[]> pack = read(person, hr);

        assertThat(text(pack, "evidence.json"))
                .as("who voided a row is told, as who recorded it is")
                .contains("\"voider\":{\"id\":" + hr.id(), "Записано не тому сотруднику.");
        assertThat(pack)
                .containsKeys(
                        "record.json",
                        "record-ru.pdf",
                        "record-en.pdf",
                        "evidence.json",
                        "decisions.json",
                        "VERIFY.md",
                        "SHA256SUMS",
                        "manifest.json",
                        "attempts/" + attempt + ".json",
                        "documents/" + document + ".json");
        assertThat(pack.values()).anyMatch(bytes -> Arrays.equals(bytes, PDF));
        assertThat(pack.keySet()).anyMatch(name -> name.startsWith("rules/version-"));
        assertThat(text(pack, "evidence.json")).contains(observer.name().full());
        assertThat(text(pack, "VERIFY.md")).contains("sha256sum -c SHA256SUMS", "Как проверить", "How to check");
        assertHashes(pack);
        assertNoKeys(text(pack, "attempts/" + attempt + ".json"));
        assertThat(trail.newest(new TrailFilter(person.id(), null, null, null), 50))
                .anyMatch(row ->
                        row.what().equals("certification.pack-taken") && hr.id().equals(row.who()));
    }

    /** Its credential is made some seconds after it: whoever is quicker gets a whole pack that says what is not in it yet. */
    @Test
    void aCertificateThatWasIssuedThisVeryMomentDoesNotBreakThePackOff() throws IOException {
        PersonRow hr = people.with(Role.HR);
        CertificateRow issued = certificates.issued();
        PersonRow holder = registered.find(issued.employeeId()).orElseThrow();

        Map<String, byte[]> pack = read(holder, hr);

        boolean included = pack.containsKey("certificates/" + issued.number() + ".pdf");
        boolean named = text(pack, "manifest.json").contains("The sheet of certificate " + issued.number());
        assertThat(included).isNotEqualTo(named);
        assertHashes(pack);
    }

    @Test
    void nobodyTakesTheirOwnAndAnUnknownPersonHasNone() {
        PersonRow hr = people.with(Role.HR);

        assertThatThrownBy(() -> sources.take(hr.id(), hr.id()))
                .isInstanceOf(Refused.class)
                .satisfies(thrown -> assertThat(((Refused) thrown).key()).isEqualTo("pack_page.own"));
        assertThat(sources.take(hr.id(), -5L)).isEmpty();
    }

    private long sit(PersonRow person) {
        long attempt = attempts.start(person.id(), COMPETENCY, "level-2").orElseThrow();
        handIns.handIn(attempt, person.id(), Map.of());
        handIns.settle(attempt, person.id());
        gradings.one(attempt);
        return attempt;
    }

    private void observe(PersonRow person, PersonRow observer) {
        ledger.record(new NewEvidence(
                observer.id(),
                person.id(),
                COMPETENCY,
                new Observed(observer.id(), Situation.HARD, 4),
                clock.instant(),
                null,
                new Source("test", "pack-" + System.nanoTime()),
                1));
    }

    private Map<String, byte[]> read(PersonRow person, PersonRow hr) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        packs.write(person, hr.id(), out);
        Map<String, byte[]> pack = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                pack.put(entry.getName(), zip.readAllBytes());
            }
        }
        return pack;
    }

    private static String text(Map<String, byte[]> pack, String name) {
        return new String(pack.get(name), StandardCharsets.UTF_8);
    }

    private static void assertHashes(Map<String, byte[]> pack) {
        Map<String, Object> manifest = Json.read(text(pack, "manifest.json"), OBJECT);
        Map<?, ?> listed = (Map<?, ?>) manifest.get("files");
        pack.forEach((name, bytes) -> {
            if (!List.of("manifest.json", "manifest.jws", "SHA256SUMS").contains(name)) {
                assertThat((Map<?, ?>) listed.get(name))
                        .as("manifest of %s", name)
                        .extracting("sha256")
                        .isEqualTo(Sha256.of(bytes));
                assertThat(text(pack, "SHA256SUMS")).contains(Sha256.of(bytes) + "  " + name + "\n");
            }
        });
        assertThat(listed).hasSize(pack.size() - 3);
        assertThat((Iterable<?>) manifest.get("notIncluded")).isNotEmpty();
    }

    private static void assertNoKeys(String attempt) {
        assertThat(attempt)
                .contains("\"version\":", "\"ask\":")
                .doesNotContain("\"right\":true", "\"feedback\"", "\"key\"");
    }
}
