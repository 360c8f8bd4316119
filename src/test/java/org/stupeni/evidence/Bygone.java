package org.stupeni.evidence;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.stupeni.certification.PastCertificates;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.evidence.Statement.Voided;
import org.stupeni.framework.Competency;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.Level;
import org.stupeni.framework.PublishedVersions;
import org.stupeni.framework.VersionHead;
import org.stupeni.platform.LocalText;

/**
 * The history of one person made up by chance, lived through by the portal's own rules without a database.
 *
 * <p>Evidence of every kind comes at any hour, late, twice and in the wrong order; it is graded again, voided, decided upon and revoked. Rules are published in
 * between, at once or for a later day, withdrawn again, with competencies that come and go. Levels are renewed early, certificates suspended, reinstated and revoked. The calendar is followed every day, except on days when the portal stands still. What it writes on each day is
 * kept, to be compared with what is computed for the same day from the whole ledger afterwards.
 */
final class Bygone {

    static final List<String> COMPETENCIES = List.of("listening", "calling");

    private static final ZoneId ZONE = ZoneId.of("Europe/Moscow");
    private static final Instant BEGIN = Instant.parse("2025-01-01T05:00:00Z");
    private static final int STEPS = 20;
    private static final LocalText TEXT = new LocalText("Текст", "Text");

    private final Random random;
    private final List<LedgerEntry> ledger = new ArrayList<>();
    private final PublishedVersions versions = new PublishedVersions(ZONE);
    private final Map<String, Recomputation.Kept> kept = new HashMap<>();
    private final Map<String, PastCertificates> certificates = new HashMap<>();

    /** The sources of what each certificate states, the decision's first, then one for each time it was reinstated. */
    private final Map<PastCertificates.One, List<Source>> stated = new HashMap<>();

    private final Map<String, TreeMap<LocalDate, LevelOn>> history = new HashMap<>();

    /** What lists showed at the end of each day on which the portal ran at midnight. */
    private final Map<LocalDate, Map<String, Integer>> shown = new TreeMap<>();

    /** What certificates were worth then, by competency, and the level held by them. */
    private final Map<LocalDate, Map<String, List<String>>> worth = new TreeMap<>();

    /** What the page "why?" said then of each need, by competency. */
    private final Map<LocalDate, Map<String, String>> explained = new TreeMap<>();

    /** What there was to learn, by the day from which on: courses come one after another, and one gets its exam later. */
    private final TreeMap<LocalDate, Sources> courses = new TreeMap<>();

    private List<Evidence> known = List.of();
    private Instant now = BEGIN;
    private long sources;
    private long decisions;

    private Bygone(long seed) {
        this.random = new Random(seed);
        Random others = new Random(~seed);
        LocalDate first = today();
        courses.put(first, new Sources(Set.of("c1"), Set.of()));
        courses.put(first.plusDays(1 + others.nextInt(15)), new Sources(Set.of("c1"), Set.of("c1/e1")));
        courses.put(first.plusDays(16 + others.nextInt(25)), ByChance.SOURCES);
        COMPETENCIES.forEach(competency -> certificates.put(competency, new PastCertificates(ZONE)));
    }

    static Bygone lived(long seed) {
        Bygone bygone = new Bygone(seed);
        bygone.publish();
        for (int step = 0; step < STEPS; step++) {
            bygone.step();
        }
        return bygone;
    }

    private void step() {
        boolean stillMeanwhile = random.nextInt(5) == 0;
        pass(Duration.ofMinutes(random.nextInt(random.nextInt(3) == 0 ? 12_000 : 2_500)), stillMeanwhile);
        switch (random.nextInt(12)) {
            case 0 -> publish();
            case 1, 2 -> again();
            case 3 -> voidOne();
            case 4, 5 -> decide();
            case 6 -> measure();
            default -> record(statement());
        }
    }

    private void pass(Duration time, boolean stillMeanwhile) {
        Instant until = now.plus(time);
        for (LocalDate day = today(); ; day = day.plusDays(1)) {
            Instant turn = day.plusDays(1).atStartOfDay(ZONE).toInstant();
            if (turn.isAfter(until)) {
                break;
            }
            if (!stillMeanwhile) {
                Map<String, Integer> levels = new HashMap<>();
                kept.forEach((competency, row) -> levels.put(competency, row.level()));
                shown.put(day, levels);
                worth.put(day, worthOn(day));
                explained.put(day, explainedOn(day));
                now = turn.plusSeconds(30);
                recompute();
            }
        }
        now = until.isAfter(now) ? until : now;
        if (stillMeanwhile || random.nextBoolean()) {
            recompute();
        }
    }

    /** Anything but a decision: these are made by {@link #decide}, with their certificates. */
    private Statement statement() {
        Statement statement = ByChance.statement(random);
        return statement instanceof LevelDecided ? statement() : statement;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }

    private void record(Statement statement) {
        Instant occurred = random.nextInt(3) == 0 ? now.minus(Duration.ofHours(random.nextInt(1500))) : now;
        LocalDate occurredOn = LocalDate.ofInstant(occurred, ZONE);
        boolean ends = random.nextInt(6) == 0;
        write(new NewEvidence(
                null,
                1L,
                COMPETENCIES.get(random.nextInt(3) == 0 ? 1 : 0),
                statement,
                occurred,
                ends ? occurredOn.plusDays(random.nextInt(90)) : null,
                new Source("test", String.valueOf(++sources)),
                1 + random.nextInt(2)));
    }

    /** The same source once more: a later grading, an earlier one that comes late, or the very same event. */
    private void again() {
        if (sources == 0) {
            return;
        }
        String id = String.valueOf(1 + random.nextLong(sources));
        ledger.stream()
                .filter(entry -> sourceOf(entry).equals(new Source("test", id)))
                .findFirst()
                .ifPresent(first -> write(new NewEvidence(
                        null,
                        1L,
                        first.competency(),
                        statement(),
                        Columns.of(first, "occurredAt", Instant.class),
                        null,
                        sourceOf(first),
                        random.nextInt(5))));
    }

    private void voidOne() {
        if (sources > 0) {
            strike(new Source("test", String.valueOf(1 + random.nextLong(sources))));
        }
    }

    /** As {@link EvidenceLedger#voidSource}. */
    private void strike(Source source) {
        last(source).filter(last -> !last.isVoid()).ifPresent(last -> {
            NewEvidence evidence = new NewEvidence(
                    2L, 1L, last.competency(), new Voided("by chance"), now, null, source, last.revision() + 1);
            add(LedgerEntry.of(evidence, ZONE, now).voiding(last));
        });
    }

    /** Certifies what is reached, as a rule or a person would: what is held of that level is renewed from the day after its end. */
    private void decide() {
        String competency = COMPETENCIES.get(random.nextInt(COMPETENCIES.size()));
        Recomputation.Kept row = kept.get(competency);
        if (row != null && row.level() > Framework.LOWEST) {
            PastCertificates.One issued = certificates.get(competency).issue(row.level(), random.nextInt(60), now);
            stated.put(issued, new ArrayList<>());
            state(competency, issued);
        }
    }

    private void state(String competency, PastCertificates.One certificate) {
        Source source = new Source(Source.DECISION, String.valueOf(++decisions));
        stated.get(certificate).add(source);
        write(new NewEvidence(
                null,
                1L,
                competency,
                new LevelDecided(certificate.level(), "C", certificate.from()),
                now,
                certificate.until(),
                source,
                1));
    }

    /** Suspends a certificate, reinstates it, or revokes it. */
    private void measure() {
        String competency = COMPETENCIES.get(random.nextInt(COMPETENCIES.size()));
        List<PastCertificates.One> all = certificates.get(competency).all();
        if (all.isEmpty()) {
            return;
        }
        PastCertificates.One one = all.get(random.nextInt(all.size()));
        if (one.isRevoked()) {
            return;
        }
        if (one.isSuspended() && random.nextBoolean()) {
            one.reinstate(today());
            state(competency, one);
        } else if (one.isSuspended() || random.nextBoolean()) {
            one.revoke(today());
            List.copyOf(stated.get(one)).forEach(this::strike);
        } else {
            one.suspend(today());
            List.copyOf(stated.get(one)).forEach(this::strike);
        }
    }

    /** As {@link EvidenceLedger#record}. */
    private void write(NewEvidence evidence) {
        Optional<LedgerEntry> last = last(evidence.source());
        if (last.isEmpty() || last.get().givesWayTo(evidence.revision())) {
            LedgerEntry entry = LedgerEntry.of(evidence, ZONE, now);
            last.ifPresent(entry::voiding);
            add(entry);
        }
    }

    private void add(LedgerEntry entry) {
        Columns.set(entry, "id", ledger.size() + 1L);
        ledger.add(entry);
        known = evidence();
        recompute();
    }

    private Optional<LedgerEntry> last(Source source) {
        return ledger.stream()
                .filter(entry -> sourceOf(entry).equals(source))
                .reduce((first, second) -> second.revision() > first.revision() ? second : first);
    }

    private static Source sourceOf(LedgerEntry entry) {
        return new Source(Columns.of(entry, "sourceKind", String.class), Columns.of(entry, "sourceId", String.class));
    }

    /** As the ledger's query joins a row with the one that voids it; what a row says is read once. */
    private List<Evidence> evidence() {
        LedgerEntry entry = ledger.get(ledger.size() - 1);
        List<Evidence> all = new ArrayList<>(known);
        Long voids = Columns.of(entry, "voidsId", Long.class);
        LocalDate recordedOn = Columns.of(entry, "recordedOn", LocalDate.class);
        all.replaceAll(one -> one.id().equals(voids) ? voided(one, recordedOn) : one);
        if (!entry.isVoid()) {
            all.add(new EvidenceRow(
                            entry.id(),
                            entry.employeeId(),
                            entry.competency(),
                            Columns.of(entry, "statement", String.class),
                            Columns.of(entry, "occurredOn", LocalDate.class),
                            Columns.of(entry, "occurredAt", Instant.class),
                            Columns.of(entry, "validTo", LocalDate.class),
                            Columns.of(entry, "sourceKind", String.class),
                            Columns.of(entry, "sourceId", String.class),
                            recordedOn,
                            Columns.of(entry, "recordedAt", Instant.class),
                            null)
                    .evidence());
        }
        return all;
    }

    private static Evidence voided(Evidence one, LocalDate on) {
        return new Evidence(
                one.id(),
                one.competency(),
                one.statement(),
                one.occurredOn(),
                one.validTo(),
                one.source(),
                one.recordedOn(),
                on);
    }

    private void publish() {
        List<Competency> competencies = new ArrayList<>();
        for (String id : COMPETENCIES) {
            if (!id.equals("calling") || random.nextInt(4) > 0) {
                competencies.add(new Competency(id, TEXT, TEXT, levels()));
            }
        }
        Framework framework = new Framework(Map.of(1, TEXT, 2, TEXT, 3, TEXT, 4, TEXT, 5, TEXT), competencies);
        Optional<VersionHead> announced = versions.announced(today());
        if (announced.isPresent() && random.nextBoolean()) {
            versions.withdraw(announced.get(), now);
        } else if (announced.isEmpty()) {
            boolean later = !ledger.isEmpty() && random.nextInt(3) == 0;
            versions.publish(framework, later ? today().plusDays(1 + random.nextInt(30)) : today(), now);
        }
        boolean followedBeforeItStandsStill = random.nextBoolean();
        if (followedBeforeItStandsStill) {
            recompute();
        }
        pass(Duration.ofMinutes(random.nextInt(3000)), !followedBeforeItStandsStill);
    }

    private List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        for (int level = 2; level <= Framework.HIGHEST; level++) {
            levels.add(new Level(level, TEXT, List.of(), ByChance.rule(random, level)));
        }
        return levels;
    }

    /** As {@link ReachedLevels#recompute}, by the very same computing. */
    private void recompute() {
        if (known.isEmpty() && kept.isEmpty()) {
            return;
        }
        for (Recomputation one : Recomputation.of(
                kept, known, versions.inForceOn(today()), today(), versions::inForceOn, sourcesOn(today()))) {
            one.changes()
                    .forEach(change -> history.computeIfAbsent(one.competency(), id -> new TreeMap<>())
                            .put(change.day(), change));
            LevelOn now = one.now();
            kept.put(one.competency(), new Recomputation.Kept(now.level(), now.day(), now.framework()));
        }
    }

    private Map<String, List<String>> worthOn(LocalDate day) {
        Map<String, List<String>> all = new HashMap<>();
        certificates.forEach((competency, own) -> {
            List<String> said = new ArrayList<>(own.worthOn(day));
            said.add("held " + own.heldOn(day));
            all.put(competency, said);
        });
        return all;
    }

    /** What certificates were worth at the end of a day as it was shown then, and as it follows from all that came later. */
    boolean isWorthTheSame(LocalDate day) {
        return !worth.containsKey(day) || worth.get(day).equals(worthOn(day));
    }

    /** The level held on a day by the certificates. */
    int held(String competency, LocalDate day) {
        return certificates.get(competency).heldOn(day);
    }

    /** The level held on a day by the ledger, as the page "why?" says it; nothing where the rules of the day do not know the competency. */
    Optional<Integer> heldByEvidence(String competency, LocalDate day) {
        FrameworkVersion rules = versions.inForceOn(day);
        return rules.framework().competency(competency).isEmpty()
                ? Optional.empty()
                : Optional.of(Assessment.assess(known, rules, competency, day, sourcesOn(day))
                        .held());
    }

    /** As the portal knows it at the end of a day, or of its first one. */
    private Sources sourcesOn(LocalDate day) {
        return (day.isBefore(courses.firstKey()) ? courses.firstEntry() : courses.floorEntry(day)).getValue();
    }

    private Map<String, String> explainedOn(LocalDate day) {
        FrameworkVersion rules = versions.inForceOn(day);
        Map<String, String> all = new HashMap<>();
        rules.framework()
                .competencies()
                .forEach(competency -> all.put(
                        competency.id(),
                        Assessment.assess(known, rules, competency.id(), day, sourcesOn(day)).levels().stream()
                                .map(level -> told(level.tree()))
                                .toList()
                                .toString()));
        return all;
    }

    private static String told(NeedResult result) {
        return result.state()
                + result.cited().stream().map(Evidence::id).toList().toString()
                + result.children().stream().map(Bygone::told).toList();
    }

    /** Whether each need of each level stood at the end of a day as is said of it from all that came later. */
    boolean isExplainedTheSame(LocalDate day) {
        return !explained.containsKey(day) || explained.get(day).equals(explainedOn(day));
    }

    LocalDate firstDay() {
        return LocalDate.ofInstant(BEGIN, ZONE).minusDays(1);
    }

    LocalDate lastDay() {
        return today();
    }

    /** What the portal wrote for a day. */
    int written(String competency, LocalDate day) {
        TreeMap<LocalDate, LevelOn> rows = history.getOrDefault(competency, new TreeMap<>());
        return rows.floorEntry(day) == null
                ? Framework.LOWEST
                : rows.floorEntry(day).getValue().level();
    }

    /** What the portal showed at the end of a day; nothing where it stood still then. */
    Optional<Integer> shown(String competency, LocalDate day) {
        return Optional.ofNullable(shown.get(day)).map(levels -> levels.getOrDefault(competency, Framework.LOWEST));
    }

    /** What is computed for a day from everything that the ledger holds at the end of the story. */
    int computed(String competency, LocalDate day) {
        return Recomputation.levelOn(known, versions.inForceOn(day), competency, day, sourcesOn(day))
                .level();
    }

    /** Rows of the ledger, void rows among them. */
    int rows() {
        return ledger.size();
    }

    /** Changes of a level that were written. */
    int changes() {
        return history.values().stream().mapToInt(TreeMap::size).sum();
    }

    /** The columns of a row as the database would give them back. */
    private static final class Columns {

        private Columns() {}

        static <T> T of(LedgerEntry entry, String column, Class<T> type) {
            try {
                return type.cast(field(column).get(entry));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        static void set(LedgerEntry entry, String column, Object value) {
            try {
                field(column).set(entry, value);
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }

        private static Field field(String column) {
            try {
                Field field = LedgerEntry.class.getDeclaredField(column);
                field.setAccessible(true);
                return field;
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
