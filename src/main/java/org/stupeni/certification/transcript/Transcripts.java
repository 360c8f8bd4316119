package org.stupeni.certification.transcript;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.stupeni.certification.CertificateRow;
import org.stupeni.certification.CertificateState;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.DecisionRow;
import org.stupeni.certification.DecisionWay;
import org.stupeni.certification.DecisionWays;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.DoneMeasures;
import org.stupeni.certification.HeldLevel;
import org.stupeni.certification.HeldLevels;
import org.stupeni.certification.appeal.AppealState;
import org.stupeni.certification.appeal.Appeals;
import org.stupeni.certification.transcript.Transcript.Certified;
import org.stupeni.certification.transcript.Transcript.Change;
import org.stupeni.certification.transcript.Transcript.Decided;
import org.stupeni.certification.transcript.Transcript.Done;
import org.stupeni.certification.transcript.Transcript.Level;
import org.stupeni.certification.transcript.Transcript.Person;
import org.stupeni.certification.transcript.Transcript.Proof;
import org.stupeni.certification.transcript.Transcript.Raised;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.EvidenceRow;
import org.stupeni.evidence.LedgerLine;
import org.stupeni.evidence.LedgerLines;
import org.stupeni.evidence.LevelHistory;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Frameworks;
import org.stupeni.identity.People;
import org.stupeni.identity.PersonName;
import org.stupeni.identity.PersonRow;
import org.stupeni.platform.Json;
import org.stupeni.platform.Language;
import org.stupeni.platform.LocalText;
import org.stupeni.platform.Settings;

/** Puts a person's record together. It reads and writes nothing. */
@ApplicationScoped
@Transactional
public class Transcripts {

    private static final int ALL = 100_000;
    private static final TypeReference<Map<String, Object>> STATEMENT = new TypeReference<>() {};

    @Inject
    People people;

    @Inject
    ReachedLevels reached;

    @Inject
    HeldLevels held;

    @Inject
    Certificates certificates;

    @Inject
    Decisions decisions;

    @Inject
    DecisionWays ways;

    @Inject
    DoneMeasures measures;

    @Inject
    Appeals appeals;

    @Inject
    EvidenceLedger ledger;

    @Inject
    LedgerLines lines;

    @Inject
    LevelHistory history;

    @Inject
    Frameworks frameworks;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Today in the organisation's zone: the last day a record can show. */
    public LocalDate today() {
        return reached.today();
    }

    /**
     * The record as of the end of a day.
     *
     * @return nothing for an unknown person
     */
    public Optional<Transcript> of(Long employeeId, LocalDate on) {
        return people.find(employeeId).map(person -> {
            Map<String, LocalText> titles = frameworks.current().framework().competencies().stream()
                    .collect(Collectors.toMap(Competency::id, Competency::title));
            Function<String, LocalText> title = id -> titles.getOrDefault(id, new LocalText(id, id));
            Instant end = on.plusDays(1).atStartOfDay(settings.zone()).toInstant();
            List<CertificateState> issued = certificates.of(employeeId, on).stream()
                    .filter(one -> !one.certificate().validFrom().isAfter(on))
                    .filter(one -> one.certificate().issuedAt().isBefore(end))
                    .toList();
            return new Transcript(
                    Transcript.SCHEMA,
                    clock.instant(),
                    on,
                    settings.zone().getId(),
                    person(person),
                    levels(employeeId, on, issued),
                    issued.stream().map(Transcripts::certified).toList(),
                    decided(employeeId, on, title),
                    done(employeeId, on, title),
                    raised(employeeId, on, title),
                    evidence(employeeId, on),
                    history.of(employeeId).stream()
                            .filter(one -> !one.from().isAfter(on))
                            .map(one -> new Change(
                                    one.competency(),
                                    title.apply(one.competency()),
                                    one.level(),
                                    one.from(),
                                    one.framework(),
                                    one.writtenAt()))
                            .toList());
        });
    }

    private Person person(PersonRow row) {
        return new Person(row.name().full(), row.number(), row.position(), row.department(), settings.organisation());
    }

    private List<Level> levels(Long employeeId, LocalDate on, List<CertificateState> issued) {
        Map<String, HeldLevel> levels = held.of(employeeId, on);
        Map<Long, String> numbers = issued.stream()
                .collect(Collectors.toMap(
                        one -> one.certificate().id(), one -> one.certificate().number()));
        return reached.assessAll(employeeId, on).stream()
                .map(one -> {
                    HeldLevel level = levels.get(one.competency());
                    return new Level(
                            one.competency(),
                            one.version()
                                    .framework()
                                    .competency(one.competency())
                                    .orElseThrow()
                                    .title(),
                            one.reached(),
                            level == null ? null : level.level(),
                            level == null ? null : level.since(),
                            level == null ? null : level.until(),
                            level == null ? null : numbers.get(level.certificateId()),
                            one.version().number());
                })
                .toList();
    }

    private static Certified certified(CertificateState state) {
        CertificateRow row = state.certificate();
        return new Certified(
                row.number(),
                row.grouped(),
                row.competencyId(),
                row.competency(),
                row.level(),
                row.validFrom(),
                row.validUntil(),
                state.status().word());
    }

    private List<Decided> decided(Long employeeId, LocalDate on, Function<String, LocalText> title) {
        Map<Long, DecisionWay> manners = ways.of(employeeId);
        return decisions.of(employeeId).stream()
                .filter(row -> isBy(on, row.decidedAt()))
                .map(row -> new Decided(
                        row.id(),
                        row.competency(),
                        title.apply(row.competency()),
                        row.level(),
                        isUndone(row, on) ? "undone" : word(row.kind()),
                        manners.get(row.id()).word(),
                        row.decidedAt(),
                        nameOf(row.decider()),
                        nameOf(row.proposer()),
                        isUndone(row, on) ? row.undoneReason() : row.reason(),
                        row.framework()))
                .toList();
    }

    private boolean isUndone(DecisionRow row, LocalDate on) {
        return isBy(on, row.undoneAt());
    }

    /** Whether it had happened by the end of that day. */
    private boolean isBy(LocalDate on, Instant happened) {
        return happened != null
                && !LocalDate.ofInstant(happened, settings.zone()).isAfter(on);
    }

    private List<Done> done(Long employeeId, LocalDate on, Function<String, LocalText> title) {
        return measures.of(employeeId).stream()
                .filter(one -> isBy(on, one.at()))
                .map(one -> new Done(
                        one.certificate(),
                        one.competency(),
                        title.apply(one.competency()),
                        one.level(),
                        word(one.what()),
                        one.on(),
                        nameOf(one.by()),
                        one.reason()))
                .toList();
    }

    private List<Raised> raised(Long employeeId, LocalDate on, Function<String, LocalText> title) {
        return appeals.of(employeeId).stream()
                .filter(row -> isBy(on, row.raisedAt()))
                .map(row -> {
                    boolean answered = isBy(on, row.answeredAt());
                    return new Raised(
                            word(row.kind()),
                            row.competency(),
                            title.apply(row.competency()),
                            row.level(),
                            row.words(),
                            word(answered || row.answeredAt() == null ? row.state() : AppealState.OPEN),
                            row.raisedAt(),
                            answered ? nameOf(row.answerer()) : null,
                            answered ? row.answeredAt() : null,
                            answered ? row.answer() : null);
                })
                .toList();
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static String nameOf(PersonName name) {
        return name == null ? null : name.full();
    }

    private List<Proof> evidence(Long employeeId, LocalDate on) {
        Map<Long, EvidenceRow> kept =
                ledger.of(employeeId).stream().collect(Collectors.toMap(EvidenceRow::id, Function.identity()));
        Map<Long, String> english = lines.of(employeeId, null, on, 0, ALL, Language.EN).stream()
                .collect(Collectors.toMap(LedgerLine::id, LedgerLine::text));
        List<Proof> proofs = new ArrayList<>();
        for (LedgerLine line : lines.of(employeeId, null, on, 0, ALL, Language.RU)) {
            EvidenceRow row = kept.get(line.id());
            proofs.add(new Proof(
                    line.id(),
                    row.competency(),
                    new LocalText(line.text(), english.get(line.id())),
                    Json.read(row.statement(), STATEMENT),
                    row.sourceKind() + ":" + row.sourceId(),
                    line.on(),
                    line.recordedOn(),
                    nameOf(line.recorder()),
                    line.worth(),
                    line.lastDay(),
                    line.voidedOn(),
                    line.voidReason()));
        }
        return proofs;
    }
}
