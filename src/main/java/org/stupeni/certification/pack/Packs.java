package org.stupeni.certification.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.stupeni.certification.CertificatePdf;
import org.stupeni.certification.CertificatePdfs;
import org.stupeni.certification.CertificateState;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.badge.SignedDocuments;
import org.stupeni.certification.badge.SigningKeys;
import org.stupeni.certification.transcript.TranscriptFiles;
import org.stupeni.certification.transcript.Transcripts;
import org.stupeni.evidence.document.DocumentFiles;
import org.stupeni.evidence.document.DocumentRow;
import org.stupeni.evidence.document.Documents;
import org.stupeni.evidence.document.StepRow;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Language;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Texts;
import org.stupeni.platform.TrailVerifier;
import org.stupeni.quiz.AttemptRecord;
import org.stupeni.quiz.AttemptRecords;
import org.stupeni.quiz.marking.MarkingRecord;
import org.stupeni.quiz.marking.MarkingRecords;

/** Writes the pack of a person, file by file, outside of any transaction. */
@ApplicationScoped
public class Packs {

    /** What the header of the signed manifest calls it. */
    static final String SIGNED = "stupeni-pack+jws";

    private static final int ALL = 100_000;

    @Inject
    PackSources sources;

    @Inject
    RuleSources rules;

    @Inject
    ProcedureSources procedures;

    @Inject
    Transcripts transcripts;

    @Inject
    TranscriptFiles records;

    @Inject
    Certificates certificates;

    @Inject
    CertificatePdfs pdfs;

    @Inject
    AttemptRecords attempts;

    @Inject
    MarkingRecords marks;

    @Inject
    PackedTrail trail;

    @Inject
    Documents documents;

    @Inject
    DocumentFiles files;

    @Inject
    SigningKeys keys;

    @Inject
    SignedDocuments signatures;

    @Inject
    Clock clock;

    /**
     * Writes the pack.
     *
     * @param by who takes it
     */
    public void write(PersonRow person, Long by, OutputStream out) throws IOException {
        Long id = person.id();
        LocalDate today = transcripts.today();
        try (PackWriter pack = new PackWriter(out, clock.instant())) {
            records(pack, id, today);
            rules(pack, id);
            pack.list("evidence.json", sources.evidence(id));
            pack.list("decisions.json", sources.decisions(id));
            for (Map.Entry<String, String> content : sources.contents(id).entrySet()) {
                pack.text(content.getKey(), content.getValue());
            }
            pack.list("panels.json", sources.panels(id));
            procedures(pack, id);
            observations(pack, id);
            attempts(pack, id);
            List<String> waiting = certificates(pack, id, today);
            documents(pack, id);
            trail(pack, id, today);
            pack.json("people.json", sources.people(pack.named(id)));
            pack.text("keys.json", keys.jwks());
            pack.text("VERIFY.md", verify(person));
            pack.manifest(by, id, notIncluded(waiting), this::signed);
        }
    }

    /** A pack without a signature is better than none: whoever is told why takes another one later. */
    private String signed(String manifest) {
        try {
            return signatures.sign(SIGNED, manifest);
        } catch (Refused noKey) {
            return null;
        }
    }

    private void records(PackWriter pack, Long employeeId, LocalDate today) throws IOException {
        for (Language language : Language.values()) {
            pack.file(
                    "record-" + language.code() + ".pdf",
                    records.pdf(employeeId, today, language).orElseThrow());
        }
        pack.file("record.json", records.json(employeeId, today).orElseThrow());
    }

    private void rules(PackWriter pack, Long employeeId) throws IOException {
        List<FrameworkVersion> versions = rules.of(employeeId);
        pack.list("rules/versions.json", rules.heads(versions));
        for (FrameworkVersion version : versions) {
            pack.json(PackedRules.file(version.number()), version.framework());
        }
    }

    private void procedures(PackWriter pack, Long employeeId) throws IOException {
        pack.list("proposals.json", procedures.proposals(employeeId));
        pack.list("appeals.json", procedures.appeals(employeeId));
        pack.one("measures.json", procedures.measures(employeeId));
        pack.list("needs.json", procedures.needs(employeeId));
        pack.list("settlements.json", procedures.settlements(employeeId));
    }

    private void observations(PackWriter pack, Long employeeId) throws IOException {
        Set<String> checklists = new TreeSet<>();
        for (PackedObservation one : procedures.observations(employeeId)) {
            pack.one("observations/" + one.observation().id() + ".json", one);
            checklists.add(one.observation().checklist());
        }
        for (String hash : checklists) {
            pack.json("checklists/" + hash + ".json", procedures.checklist(hash));
        }
    }

    private void attempts(PackWriter pack, Long employeeId) throws IOException {
        for (Long attempt : sources.attempts(employeeId)) {
            Optional<AttemptRecord> found = attempts.of(attempt);
            if (found.isPresent()) {
                pack.json("attempts/" + attempt + ".json", found.get());
            }
            List<MarkingRecord> marked = marks.of(attempt);
            if (found.isPresent() && !marked.isEmpty()) {
                pack.one("attempts/" + attempt + "-marks.json", new PackedMarks(attempt, marked));
            }
        }
    }

    /** Returns the numbers of the certificates whose sheet is still to be made. */
    private List<String> certificates(PackWriter pack, Long employeeId, LocalDate today) throws IOException {
        List<String> waiting = new ArrayList<>();
        for (CertificateState state : certificates.of(employeeId, today)) {
            CertificatePdf pdf = pdfs.find(state.certificate().id()).orElseThrow();
            if (pdf.isPrinted()) {
                pack.file("certificates/" + pdf.number() + ".pdf", pdf.bytes());
            } else {
                waiting.add(pdf.number());
            }
        }
        return waiting;
    }

    private void documents(PackWriter pack, Long employeeId) throws IOException {
        for (DocumentRow document : documents.of(employeeId, 0, ALL)) {
            if (document.sentAt() == null) {
                continue;
            }
            List<StepRow> steps = documents.steps(document);
            pack.json("documents/" + document.id() + ".json", steps);
            for (StepRow step : steps) {
                if (step.fileName() != null) {
                    String ending = step.fileName().substring(step.fileName().lastIndexOf('.'));
                    pack.file(
                            "documents/" + document.id() + "-" + step.id() + ending,
                            files.ofStep(step.id()).orElseThrow().bytes());
                }
            }
        }
    }

    private void trail(PackWriter pack, Long employeeId, LocalDate today) throws IOException {
        List<TrailLine> lines = trail.lines(employeeId, certificates.of(employeeId, today));
        pack.file("trail.csv", PackedTrail.csv(lines), lines);
        pack.file(TrailVerifier.FILE, TrailVerifier.source());
    }

    private static String verify(PersonRow person) {
        StringBuilder text = new StringBuilder();
        for (Language language : Language.values()) {
            text.append(Texts.of(language, "pack_verify.text", person.name().full(), person.number()))
                    .append('\n');
        }
        return text.toString();
    }

    private static List<String> notIncluded(List<String> waiting) {
        return Stream.concat(
                        waiting.stream().map(number -> Texts.of(Language.EN, "pack_verify.no_sheet_yet", number)),
                        Stream.of("no_trail", "no_keys", "no_photos", "no_private")
                                .map(key -> Texts.of(Language.EN, "pack_verify." + key)))
                .toList();
    }
}
