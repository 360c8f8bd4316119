package org.stupeni.certification.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stupeni.certification.TestLevels.COMPETENCY;
import static org.stupeni.certification.TestLevels.REASON;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.stupeni.audit.Sealing;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.TestLevels;
import org.stupeni.certification.appeal.AppealKind;
import org.stupeni.certification.appeal.Appealable;
import org.stupeni.certification.appeal.Appeals;
import org.stupeni.certification.measure.MeasureKind;
import org.stupeni.certification.measure.Measures;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.certification.transcript.Transcript;
import org.stupeni.certification.transcript.Transcripts;
import org.stupeni.evidence.Statement;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.notification.Note;
import org.stupeni.notification.Notes;
import org.stupeni.observation.Forms;
import org.stupeni.observation.Mark;
import org.stupeni.observation.OwnObservations;
import org.stupeni.observation.Purpose;
import org.stupeni.observation.Sheets;
import org.stupeni.observation.Signings;
import org.stupeni.observation.TestObservations;
import org.stupeni.platform.Json;
import org.stupeni.platform.Sha256;
import org.stupeni.quiz.attempt.TestExams;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.marking.Marking;
import org.stupeni.quiz.marking.Resolutions;

/**
 * A level 4 from the first observation to the appeal against its suspension, and the pack about it: everything is in it, what its description says to do can be
 * done, and what is private is not there.
 */
@ExtendWith(ArquillianExtension.class)
class PackWalkIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
    private static final String WORDS = "The queue was long because the till was down.";

    @Inject
    Packs packs;

    @Inject
    Transcripts transcripts;

    @Inject
    TestObservations observing;

    @Inject
    Sheets sheets;

    @Inject
    Signings signings;

    @Inject
    OwnObservations own;

    @Inject
    Forms forms;

    @Inject
    Notes notes;

    @Inject
    TestExams exams;

    @Inject
    Marking marking;

    @Inject
    Resolutions resolutions;

    @Inject
    GradingRun gradings;

    @Inject
    TestLevels levels;

    @Inject
    Proposals proposals;

    @Inject
    Certificates certificates;

    @Inject
    Measures measures;

    @Inject
    Appeals appeals;

    @Inject
    TestTrail trail;

    @Inject
    Sealing sealing;

    @Inject
    TestPeople people;

    @Inject
    People registered;

    PersonRow employee;
    PersonRow proposer;
    PersonRow approver;
    PersonRow third;
    PersonRow fourth;
    PersonRow firstObserver;
    PersonRow secondObserver;
    List<Long> markers;
    long run;
    long seen;
    long seenEarlier;
    long attempt;
    long decision;
    String blank;

    @TempDir
    Path folder;

    @BeforeEach
    void aLevelFourThatIsSuspendedAndAppealedFor() {
        employee = people.employee();
        proposer = people.with(Role.HR);
        approver = people.with(Role.HR);
        third = people.with(Role.HR);
        fourth = people.with(Role.HR);
        attempt = exam();
        for (String competency : new String[] {COMPETENCY, "difficult-clients"}) {
            levels.record(employee, competency, new Statement.LevelDecided(3, null), "test", ago(30));
        }
        levels.record(employee, COMPETENCY, new Statement.Mentored(1), "test", ago(5));
        levels.record(employee, COMPETENCY, new Statement.ProjectAccepted("A shorter queue"), "test", ago(6));
        observe();
        Long proposal = proposals.propose(proposer.id(), employee.id(), COMPETENCY, 4, 0, REASON);
        decision = proposals.approve(approver.id(), proposal, REASON);
        suspendAndAppeal();
    }

    private static Instant ago(int days) {
        return Instant.now().minus(Duration.ofDays(days));
    }

    /** Two trainers mark an answer far apart, and a third decides. */
    private long exam() {
        markers = Stream.generate(() -> people.with(Role.TRAINER).id()).limit(3).toList();
        long sat = exams.sitMarked(exams.publishMarked(2), employee.id(), "words", "");
        gradings.one(sat);
        String code = exams.codeOf(sat, "o-1");
        marking.finish(code, markers.get(0), Map.of("respect", 3, "step", 3), "good");
        marking.finish(code, markers.get(1), Map.of("respect", 0, "step", 0), "poor");
        resolutions.resolve(code, markers.get(2), Map.of("respect", 2, "step", 3), "well", "Both have a point.");
        gradings.one(sat);
        return sat;
    }

    private void observe() {
        firstObserver = people.with(Role.OBSERVER);
        secondObserver = people.with(Role.OBSERVER);
        run = observing.calibrate(firstObserver.id());
        observing.daysPass(observing.calibrate(secondObserver.id()), 20);
        blank = forms.checklist(COMPETENCY).orElseThrow().items().get(4).id();
        seen = observing.filled(firstObserver.id(), employee.id(), 4);
        sheets.mark(seen, firstObserver.id(), Map.of(blank, Mark.NOT_OBSERVED));
        signings.sign(seen, firstObserver.id(), Purpose.EVIDENCE, 4);
        seenEarlier = observing.filled(secondObserver.id(), employee.id(), 4);
        observing.seenEarlier(seenEarlier, 3);
        signings.sign(seenEarlier, secondObserver.id(), Purpose.EVIDENCE, 4);
        notes.of(employee.id(), 20).stream()
                .filter(note -> note.kind() == Note.Kind.OBSERVED)
                .forEach(note -> notes.read(note.id(), employee.id()));
        own.reply(seen, employee.id(), WORDS);
    }

    private void suspendAndAppeal() {
        Long certificate = certificates
                .of(employee.id(), transcripts.today())
                .get(0)
                .certificate()
                .id();
        measures.order(third.id(), certificate, MeasureKind.SUSPEND, "A complaint is looked into.");
        measures.confirm(approver.id(), measures.of(certificate).get(0).id());
        Appealable suspension = appeals.open(employee.id()).stream()
                .filter(one -> one.kind() == AppealKind.SUSPENDED)
                .findFirst()
                .orElseThrow();
        Long appeal = appeals.raise(employee.id(), AppealKind.SUSPENDED, suspension.subjectId(), WORDS);
        appeals.answer(fourth.id(), appeal, true, "The complaint was about somebody else.");
    }

    @Test
    void everythingThatTheLevelRestsOnIsInIt() throws IOException {
        Map<String, byte[]> pack = pack();

        JsonNode observation = json(pack, "observations/" + seen + ".json");
        assertThat(observation.at("/calibration/run").asLong()).isEqualTo(run);
        assertThat(observation.at("/observation/observer").asLong()).isEqualTo(firstObserver.id());
        assertThat(observation.at("/observation/situation").asText()).isEqualTo("HARD");
        assertThat(observation.at("/observation/difficulty").asText()).isEqualTo("RUSH");
        assertThat(observation.at("/observation/signedAt").asText()).isNotBlank();
        assertThat(observation.at("/observation/noticeReadAt").asText()).isNotBlank();
        assertThat(observation.at("/observation/reply").asText()).isEqualTo(WORDS);
        assertThat(observation.at("/observation/repliedAt").asText()).isNotBlank();
        assertThat(noted(observation))
                .containsEntry(blank, "NOT_OBSERVED")
                .containsValue("LEFT_BLANK")
                .containsValue("LEVEL");
        assertThat(observation.at("/observation/marks/0/anchor/en").asText()).isNotBlank();
        assertThat(json(pack, "observations/" + seenEarlier + ".json")
                        .at("/calibration/passedOn")
                        .asText())
                .isNotBlank();

        JsonNode marked = json(pack, "attempts/" + attempt + "-marks.json").at("/answers/0");
        assertThat(marked.at("/marks").findValuesAsText("marker"))
                .isEqualTo(markers.stream().map(String::valueOf).toList());
        assertThat(marked.at("/marks/2/resolution").asBoolean()).isTrue();
        assertThat(marked.at("/marks/2/reason").asText()).isEqualTo("Both have a point.");

        JsonNode decided = json(pack, "decisions.json").get(0);
        assertThat(decided.at("/manner").asText()).isEqualTo("four_eyes");
        JsonNode proposed = json(pack, "proposals.json").get(0);
        assertThat(proposed.at("/proposedBy").asLong()).isEqualTo(proposer.id());
        assertThat(proposed.at("/evidence")).isNotEmpty();
        assertThat(proposed.at("/answers/0/answeredBy").asLong()).isEqualTo(approver.id());
        assertThat(proposed.at("/answers/0/decision").asLong()).isEqualTo(decision);

        JsonNode done = json(pack, "measures.json");
        assertThat(done.at("/ordered").findValuesAsText("kind")).containsExactly("SUSPEND", "REINSTATE");
        assertThat(done.at("/ordered/0/answeredBy").asLong()).isEqualTo(approver.id());
        assertThat(done.at("/suspensions/0/suspendedOn").asText())
                .isEqualTo(transcripts.today().toString());
        JsonNode appeal = json(pack, "appeals.json").get(0);
        assertThat(appeal.at("/state").asText()).isEqualTo("UPHELD");
        assertThat(appeal.at("/answeredBy").asLong()).isEqualTo(fourth.id());
        assertThat(pack).containsKeys("needs.json", "settlements.json", "panels.json");

        assertThat(json(pack, "rules/versions.json")).isNotEmpty().allSatisfy(head -> {
            assertThat(head.at("/effectiveOn").asText()).isNotBlank();
            assertThat(head.at("/publishedAt").asText()).isNotBlank();
            assertThat(head.at("/sha256").asText())
                    .isEqualTo(Sha256.of(pack.get(head.at("/file").asText())));
        });
    }

    @Test
    void peopleAreNumbersThatOneFileExplains() throws IOException {
        Map<String, byte[]> pack = pack();

        Map<Long, String> known = new LinkedHashMap<>();
        json(pack, "people.json")
                .forEach(one ->
                        known.put(one.at("/id").asLong(), one.at("/number").asText()));
        List<PersonRow> named =
                new ArrayList<>(List.of(employee, proposer, approver, third, fourth, firstObserver, secondObserver));
        markers.forEach(id -> named.add(registered.find(id).orElseThrow()));
        assertThat(named).allSatisfy(person -> assertThat(known).containsEntry(person.id(), person.number()));
        String marks = text(pack, "attempts/" + attempt + "-marks.json");
        String observation = text(pack, "observations/" + seen + ".json");
        assertThat(named).allSatisfy(person -> {
            assertThat(marks).doesNotContain(person.name().full());
            assertThat(observation).doesNotContain(person.name().full());
        });
    }

    @Test
    void whatIsPrivateIsNotInIt() throws IOException {
        Map<String, byte[]> pack = pack();

        assertThat(pack.keySet())
                .noneMatch(name -> name.contains("accommodation") || name.contains("peer") || name.contains("role"));
        String all = pack.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".json"))
                .map(file -> new String(file.getValue(), StandardCharsets.UTF_8))
                .reduce("", String::concat);
        assertThat(all).doesNotContain("\"deadline\"", "\"bias\"", "\"accommodation\"");
        assertThat(text(pack, "manifest.json")).contains("accommodation at exams");
    }

    @Test
    void theCommandOfTheDescriptionFindsAChangedByte() throws Exception {
        Map<String, byte[]> pack = pack();
        for (Map.Entry<String, byte[]> file : pack.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Matcher command =
                Pattern.compile("`(sha256sum -c [^`]+)`").matcher(Files.readString(folder.resolve("VERIFY.md")));
        assertThat(command.find()).isTrue();

        Ran whole = run(command.group(1));
        assertThat(whole.said()).doesNotContain("FAILED");
        assertThat(whole.status()).isZero();
        assertThat(whole.said().lines().filter(line -> line.endsWith(": OK"))).hasSize(pack.size() - 3);

        byte[] changed = pack.get("evidence.json").clone();
        changed[changed.length / 2] ^= 1;
        Files.write(folder.resolve("evidence.json"), changed);
        Ran tampered = run(command.group(1));
        assertThat(tampered.status()).isNotZero();
        assertThat(tampered.said()).contains("evidence.json: FAILED");
    }

    /** The command of step 5, on the rows about this person alone, once as it was written and once with another decision in place. */
    @Test
    void theToolInItChecksItsRowsOfTheTrail() throws Exception {
        while (trail.about("decision", String.valueOf(decision)).stream().anyMatch(row -> row.hash() == null)) {
            sealing.seal();
        }
        Map<String, byte[]> pack = pack();
        for (Map.Entry<String, byte[]> file : pack.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        List<String> lines = text(pack, "trail.csv").lines().skip(1).toList();
        assertThat(lines)
                .anyMatch(line -> line.contains(",certification.certified,decision," + decision + ","))
                .anyMatch(line -> line.contains(",certificate,"))
                .allMatch(line -> line.contains(",decision," + decision + ",") || line.contains(",certificate,"));
        assertThat(text(pack, "manifest.json")).contains("The other rows of the portal");
        Matcher command = Pattern.compile("`java (TrailVerifier[^`]+)`").matcher(text(pack, "VERIFY.md"));
        assertThat(command.find()).isTrue();
        String java = Path.of(System.getProperty("java.home"), "bin", "java") + " " + command.group(1);

        Ran whole = run(java);
        assertThat(whole.said()).contains("INTACT", "Files of decisions compared: 1.");
        assertThat(whole.status()).isZero();

        Files.writeString(folder.resolve("decisions/" + decision + ".json"), "{}");
        Ran tampered = run(java);
        assertThat(tampered.said()).contains("BROKEN, first row", "the file of its decision is another one");
        assertThat(tampered.status()).isEqualTo(1);
    }

    /** Steps 4 to 7 of the description. */
    @Test
    void theHashesLeadFromTheRulesToTheTrail() throws Exception {
        Map<String, byte[]> pack = pack();

        JWSObject signed = JWSObject.parse(text(pack, "manifest.jws"));
        JWKSet keys = JWKSet.parse(text(pack, "keys.json"));
        assertThat(signed.getHeader().getType().getType()).isEqualTo("stupeni-pack+jws");
        assertThat(signed.getPayload().toBytes()).isEqualTo(pack.get("manifest.json"));
        assertThat(signed.verify(new ECDSAVerifier(
                        keys.getKeyByKeyId(signed.getHeader().getKeyID()).toECKey())))
                .isTrue();

        String sealed = trail.about("decision", String.valueOf(decision)).get(0).content();
        assertThat(Sha256.of(pack.get("decisions/" + decision + ".json"))).isEqualTo(sealed);
        JsonNode content = json(pack, "decisions/" + decision + ".json");
        assertThat(content.at("/evidence"))
                .isNotEmpty()
                .allSatisfy(cited -> assertThat(cited.at("/sha256").asText())
                        .isEqualTo(
                                Sha256.of(pack.get("evidence/" + cited.at("/id").asLong() + ".json"))));
        assertThat(content.at("/rulesHash").asText())
                .isEqualTo(Sha256.of(
                        pack.get("rules/version-" + content.at("/rules").asInt() + ".json")));
        String sheet = json(pack, "observations/" + seen + ".json")
                .at("/observation/checklist")
                .asText();
        assertThat(Sha256.of(pack.get("checklists/" + sheet + ".json"))).isEqualTo(sheet);
        assertThat(Json.read(text(pack, "manifest.json"), OBJECT).get("schema")).isEqualTo("stupeni-pack/2");
    }

    @Test
    void theRecordTellsTheSame() {
        Transcript record = transcripts.of(employee.id(), transcripts.today()).orElseThrow();

        assertThat(record.decisions()).singleElement().satisfies(one -> {
            assertThat(one.manner()).isEqualTo("four_eyes");
            assertThat(one.proposer()).isEqualTo(proposer.name().full());
            assertThat(one.decider()).isEqualTo(approver.name().full());
        });
        assertThat(record.measures()).singleElement().satisfies(one -> {
            assertThat(one.what()).isEqualTo("suspended");
            assertThat(one.by()).isEqualTo(approver.name().full());
            assertThat(one.on()).isEqualTo(transcripts.today());
        });
        assertThat(record.appeals()).singleElement().satisfies(one -> {
            assertThat(one.against()).isEqualTo("suspended");
            assertThat(one.state()).isEqualTo("upheld");
            assertThat(one.words()).isEqualTo(WORDS);
            assertThat(one.answerer()).isEqualTo(fourth.name().full());
        });
        Transcript before =
                transcripts.of(employee.id(), transcripts.today().minusDays(1)).orElseThrow();
        assertThat(before.measures()).isEmpty();
        assertThat(before.appeals()).isEmpty();
    }

    private static Map<String, String> noted(JsonNode observation) {
        Map<String, String> words = new LinkedHashMap<>();
        observation
                .at("/observation/marks")
                .forEach(mark ->
                        words.put(mark.at("/item").asText(), mark.at("/noted").asText()));
        return words;
    }

    /** @param said everything it printed */
    private record Ran(int status, String said) {}

    private Ran run(String command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), said);
    }

    private Map<String, byte[]> pack() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        packs.write(employee, third.id(), out);
        Map<String, byte[]> pack = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                pack.put(entry.getName(), zip.readAllBytes());
            }
        }
        return pack;
    }

    private static JsonNode json(Map<String, byte[]> pack, String name) throws IOException {
        assertThat(pack).containsKey(name);
        return JSON.readTree(pack.get(name));
    }

    private static String text(Map<String, byte[]> pack, String name) {
        return new String(pack.get(name), StandardCharsets.UTF_8);
    }
}
