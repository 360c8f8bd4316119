package org.stupeni.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stupeni.evidence.Statement.CourseDone;
import org.stupeni.evidence.Statement.ExamTaken;
import org.stupeni.evidence.Statement.LevelDecided;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersions;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.Need.AllOf;
import org.stupeni.framework.Need.CourseNeed;
import org.stupeni.framework.Need.PanelNeed;
import org.stupeni.framework.Need.Situation;
import org.stupeni.framework.draft.FrameworkEdits;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.OtherTime;
import org.stupeni.platform.Refused;
import org.stupeni.platform.Settings;

/** What the portal writes of where people stand, day by day, is what it computes for each of these days later. */
@ExtendWith(ArquillianExtension.class)
class LevelHistoryIT {

    /** How many a test lives through; {@code -Dtest.histories=} for more, as far as a minute goes. */
    private static final int HISTORIES = Integer.getInteger("test.histories", 3);

    private static final List<String> COMPETENCIES = List.of("client-orientation", "difficult-clients");
    private static final AtomicLong SOURCES = new AtomicLong(System.nanoTime());

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels levels;

    @Inject
    LevelHistory history;

    @Inject
    TestPeople people;

    @Inject
    TestDeeds deeds;

    @Inject
    Voiding voiding;

    @Inject
    Frameworks frameworks;

    @Inject
    FrameworkVersions versions;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    @Inject
    Event<LedgerChanged> changed;

    @PersistenceContext
    EntityManager entityManager;

    /** Few at once: the server ends a request after a minute, and each test is one. Thousands without a server are in {@link ReplayTest}. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void everyPastDayIsComputedAsItWasWritten(int part) {
        Long hr = people.with(Role.HR).id();
        Framework rules = frameworks.current().framework();
        int published = frameworks.versions().size();
        int changes = 0;
        for (int seed = part * HISTORIES + 1; seed <= (part + 1) * HISTORIES; seed++) {
            PersonRow person = people.employee();
            try {
                live(person, hr, rules, new Random(seed), "history " + seed);
            } finally {
                withdraw(hr);
            }
            changes += history.of(person.id()).size();
        }
        assertThat(changes).as("changes of a level in all").isGreaterThan(HISTORIES);
        assertThat(frameworks.versions()).as("versions of the rules").hasSizeGreaterThan(published);
    }

    /** Other rules were published on days to come only: no other test minds them. */
    private void withdraw(Long hr) {
        while (frameworks.announced().isPresent()) {
            versions.withdraw(frameworks.announced().get().number(), "The test is over", hr);
        }
    }

    /** Lives through a year or so, forwards: jobs would take up rows of the past and go on with them in the true time. */
    private void live(PersonRow person, Long hr, Framework rules, Random random, String name) {
        Set<LocalDate> days = new TreeSet<>();
        List<Source> sources = new ArrayList<>();
        Instant now = clock.instant().plus(Duration.ofHours(1));
        OtherTime.at(now, () -> begin(person, random));
        for (int step = 0; step < 12; step++) {
            now = now.plus(Duration.ofHours(random.nextInt(60 * 24)));
            OtherTime.at(now, () -> {
                if (random.nextBoolean()) {
                    levels.recompute(null, person.id());
                }
                if (random.nextInt(4) == 0) {
                    publish(hr, rules, random);
                }
                act(person, random, sources);
                if (random.nextInt(5) == 0) {
                    strike(person, hr, random);
                }
                LocalDate today = levels.today();
                days.addAll(List.of(today.minusDays(1), today, today.plusDays(1)));
            });
        }
        OtherTime.at(now.plus(Duration.ofDays(400)), () -> {
            levels.recompute(null, person.id());
            levels.of(person.id()).forEach(row -> days.add(row.since()));
            history.of(person.id())
                    .forEach(row -> days.addAll(List.of(row.from().minusDays(1), row.from())));
            days.forEach(day -> isAsWritten(person, day, name));
        });
    }

    private void begin(PersonRow person, Random random) {
        for (String course : COMPETENCIES) {
            if (random.nextInt(4) > 0) {
                record(person, course, new CourseDone(course, 1), clock.instant(), null, newSource());
            }
        }
    }

    /** The rules of today, or with an easier or a harder way to a level. */
    private void publish(Long hr, Framework rules, Random random) {
        String competency = COMPETENCIES.get(random.nextInt(2));
        Framework other = switch (random.nextInt(3)) {
            case 0 -> rules;
            case 1 ->
                FrameworkEdits.needs(rules, competency, 2, needs -> new AllOf(List.of(new CourseNeed(competency))));
            default ->
                FrameworkEdits.needs(
                        rules,
                        competency,
                        2 + random.nextInt(2),
                        needs -> new AllOf(List.of(needs, new PanelNeed(1, null))));
        };
        if (!frameworks.newest().orElseThrow().framework().equals(other)) {
            versions.publish(other, levels.today(), "By chance", hr);
        }
    }

    /** By hand, where nothing forbids it. */
    private void strike(PersonRow person, Long hr, Random random) {
        List<EvidenceRow> rows = ledger.of(person.id());
        if (!rows.isEmpty()) {
            try {
                voiding.strike(rows.get(random.nextInt(rows.size())).id(), hr, "Struck by chance, by hand");
            } catch (Refused forbidden) {
                assertThat(forbidden.key()).startsWith("evidence_voiding.");
            }
        }
    }

    private void isAsWritten(PersonRow person, LocalDate day, String name) {
        List<ReachedRow> bulk = history.reachedOn(List.of(person.id()), day);
        for (String competency : COMPETENCIES) {
            int written = history.reachedOn(person.id(), competency, day);
            assertThat(written)
                    .as("%s, %s on %s", name, competency, day)
                    .isEqualTo(levels.assess(person.id(), competency, day).reached());
            assertThat(bulk.stream()
                            .filter(row -> row.competency().equals(competency))
                            .mapToInt(ReachedRow::level)
                            .findFirst()
                            .orElse(1))
                    .isEqualTo(written);
        }
    }

    private void act(PersonRow person, Random random, List<Source> sources) {
        String competency = COMPETENCIES.get(random.nextInt(2));
        Instant now = clock.instant();
        Source source = new Source("test", "history-" + SOURCES.incrementAndGet());
        switch (random.nextInt(10)) {
            case 0, 1 -> record(person, competency, new CourseDone(competency, 1), now, null, source);
            case 2, 3, 4 -> {
                sources.add(source);
                record(
                        person,
                        competency,
                        exam(competency, 2 + random.nextInt(2), 1, random),
                        late(now, random),
                        null,
                        source);
            }
            case 5, 6 -> {
                int reached =
                        levels.assess(person.id(), competency, levels.today()).reached();
                if (reached > 1) {
                    sources.add(source);
                    record(
                            person,
                            competency,
                            new LevelDecided(reached, "C"),
                            now,
                            levels.today().plusDays(random.nextInt(200)),
                            source);
                }
            }
            case 7 ->
                record(
                        person,
                        competency,
                        new Statement.Observed(random.nextInt(3), Situation.HARD, 4),
                        late(now, random),
                        null,
                        source);
            case 8 -> {
                if (!sources.isEmpty()) {
                    ledger.voidSource(null, sources.get(random.nextInt(sources.size())), "by chance");
                }
            }
            default -> {
                if (!sources.isEmpty()) {
                    Source again = sources.get(random.nextInt(sources.size()));
                    ledger.record(new NewEvidence(
                            null, person.id(), competency, exam(competency, 2, 2, random), now, null, again, 2));
                }
            }
        }
    }

    private static Instant late(Instant now, Random random) {
        return now.minus(Duration.ofDays(random.nextInt(3) == 0 ? random.nextInt(40) : 0));
    }

    private void record(
            PersonRow person, String competency, Statement statement, Instant at, LocalDate until, Source source) {
        ledger.record(new NewEvidence(null, person.id(), competency, statement, at, until, source, 1));
    }

    private static ExamTaken exam(String course, int level, int grading, Random random) {
        return TestExam.of(course, level, grading, random.nextInt(4) > 0 ? 27 : 12);
    }

    @Test
    void whoNeverReachedAnythingStandsOnLevelOne() {
        PersonRow person = people.employee();

        assertThat(history.reachedOn(person.id(), COMPETENCIES.get(0), levels.today()))
                .isEqualTo(1);
        assertThat(history.reachedOn(List.of(person.id()), levels.today())).isEmpty();
        assertThat(history.reachedOn(List.of(), levels.today())).isEmpty();
        assertThat(history.of(person.id())).isEmpty();
    }

    @Test
    void aLevelIsWrittenWithItsEvidenceOrNotAtAll() {
        PersonRow person = people.employee();
        String competency = COMPETENCIES.get(0);
        record(person, competency, new CourseDone(competency, 1), clock.instant(), null, newSource());
        try {
            deeds.undo(() -> record(person, competency, passed(competency), clock.instant(), null, newSource()));
        } catch (TestDeeds.Undone expected) {
            assertThat(history.of(person.id())).isEmpty();
        }
        record(person, competency, passed(competency), clock.instant(), null, newSource());

        assertThat(history.of(person.id())).singleElement().satisfies(row -> {
            assertThat(row.level()).isEqualTo(2);
            assertThat(row.from()).isEqualTo(levels.today());
            assertThat(row.framework()).isPositive();
        });
        assertThat(history.countsOn(levels.today()))
                .anyMatch(count -> count.competency().equals(competency) && count.level() == 2 && count.people() > 0);
    }

    /** Each alone reaches nothing: whoever comes second must see what the first one wrote, also when these are the first two pieces of a new person. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoPiecesOfEvidenceThatComeAtOnceAreSeenTogether(boolean thereWasSomethingBefore) throws Exception {
        PersonRow person = people.employee();
        String competency = COMPETENCIES.get(0);
        if (thereWasSomethingBefore) {
            record(person, COMPETENCIES.get(1), new CourseDone("other", 1), clock.instant(), null, newSource());
        }
        CountDownLatch firstHasWritten = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> first = other.submit(() -> deeds.keep(() -> {
                record(person, competency, new CourseDone(competency, 1), clock.instant(), null, newSource());
                firstHasWritten.countDown();
                sleep();
            }));
            assertThat(firstHasWritten.await(30, TimeUnit.SECONDS)).isTrue();
            record(person, competency, passed(competency), clock.instant(), null, newSource());
            ended(first);
        } finally {
            other.shutdownNow();
        }

        assertThat(history.reachedOn(person.id(), competency, levels.today()))
                .isEqualTo(
                        levels.assess(person.id(), competency, levels.today()).reached())
                .isEqualTo(2);
    }

    /** It waits for who brings the person to the new day, and is seen only after that. */
    @Test
    void whatWasRecordedBeforeMidnightCountsForItsDayHoweverLateItIsSeen() {
        PersonRow person = people.employee();
        String competency = COMPETENCIES.get(0);
        LocalDate day = levels.today().plusDays(1);
        Instant midnight = day.plusDays(1).atStartOfDay(settings.zone()).toInstant();
        Instant before = midnight.minusSeconds(10);
        OtherTime.at(
                before.minusSeconds(60),
                () -> record(person, competency, new CourseDone(competency, 1), clock.instant(), null, newSource()));
        OtherTime.at(midnight.plusSeconds(30), () -> levels.recompute(null, person.id()));

        deeds.keep(() -> {
            LedgerEntry late = LedgerEntry.of(
                    new NewEvidence(null, person.id(), competency, passed(competency), before, null, newSource(), 1),
                    settings.zone(),
                    before);
            entityManager.persist(late);
            entityManager.flush();
            OtherTime.at(
                    midnight.plusSeconds(60),
                    () -> changed.fire(new LedgerChanged(null, person.id(), late.id(), "evidence.recorded", before)));
        });

        OtherTime.at(midnight.plusSeconds(90), () -> {
            for (LocalDate one : List.of(day.minusDays(1), day, day.plusDays(1))) {
                isAsWritten(person, one, "late");
            }
        });
        assertThat(history.of(person.id())).singleElement().satisfies(row -> {
            assertThat(row.level()).isEqualTo(2);
            assertThat(row.from()).isEqualTo(day);
        });
    }

    private static void ended(Future<?> work) throws InterruptedException, ExecutionException, TimeoutException {
        work.get(60, TimeUnit.SECONDS);
    }

    private static void sleep() {
        try {
            Thread.sleep(700);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Source newSource() {
        return new Source("test", "history-" + SOURCES.incrementAndGet());
    }

    private static ExamTaken passed(String course) {
        return TestExam.of(course, 2, 1, 27);
    }
}
