package org.stupeni.evidence.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionalException;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.NewEvidence;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.evidence.ReachedRow;
import org.stupeni.evidence.RuleNews;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.TestDeeds;
import org.stupeni.evidence.TestShares;
import org.stupeni.framework.Framework;
import org.stupeni.framework.FrameworkVersion;
import org.stupeni.framework.FrameworkVersions;
import org.stupeni.framework.Frameworks;
import org.stupeni.framework.LevelRule;
import org.stupeni.framework.Need;
import org.stupeni.framework.draft.Draft;
import org.stupeni.framework.draft.DraftPart;
import org.stupeni.framework.draft.FrameworkDrafts;
import org.stupeni.framework.draft.FrameworkEdits;
import org.stupeni.framework.draft.TestFigures;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Refused;

/** A rule of level 2 is made harder, looked at, put in force, and taken back at the end, so that no other test minds. */
@ExtendWith(ArquillianExtension.class)
class FrameworkImpactIT {

    private static final String COMPETENCY = "client-orientation";

    @Inject
    FrameworkImpacts impacts;

    @Inject
    TestImpacts computing;

    @Inject
    TestFigures figures;

    @Inject
    FrameworkDrafts drafts;

    @Inject
    FrameworkVersions versions;

    @Inject
    Frameworks frameworks;

    @Inject
    EvidenceLedger ledger;

    @Inject
    ReachedLevels levels;

    @Inject
    RuleNews news;

    @Inject
    TestPeople people;

    @Inject
    TestDeeds deeds;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entityManager;

    private Long hr;
    private PersonRow passed;
    private PersonRow certified;
    private PersonRow without;
    private Framework before;

    @BeforeEach
    void threePeople() {
        settle();
        hr = people.with(Role.HR).id();
        before = frameworks.current().framework();
        passed = passed();
        certified = passed();
        ledger.recordDecision(
                hr,
                certified.id(),
                COMPETENCY,
                2,
                clock.instant(),
                frameworks.today(),
                frameworks.today().plusMonths(20),
                -System.nanoTime(),
                "C-" + UUID.randomUUID());
        without = people.employee();
    }

    @AfterEach
    void settle() {
        deeds.keep(() -> entityManager
                .createNativeQuery("delete from proposal where reason = 'Proposed by a test'")
                .executeUpdate());
        drafts.open().ifPresent(draft -> drafts.discard(draft.id(), "The test is over", hr));
        deeds.keep(() -> entityManager
                .createQuery("update FrameworkPublication f set f.publishedBy = null, f.note = null"
                        + " where f.publishedBy is not null")
                .executeUpdate());
    }

    @Test
    void whoWouldReachAnotherLevelIsToldAndNobodyElse() {
        harder();
        computing.compute(hr);
        ImpactState state = impacts.latest(open().id()).orElseThrow();

        assertThat(state.isDone()).isTrue();
        assertThat(state.figure().people()).isGreaterThanOrEqualTo(2);
        assertThat(state.figure().concerned()).isGreaterThanOrEqualTo(2);
        List<ImpactRow> lowered = all(state, ImpactFilter.Kind.LOWERED);
        assertThat(lowered).extracting(ImpactRow::employeeId).contains(passed.id(), certified.id());
        assertThat(lowered).extracting(ImpactRow::employeeId).doesNotContain(without.id());
        assertThat(lowered)
                .filteredOn(row -> row.employeeId().equals(passed.id()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.before()).isEqualTo(2);
                    assertThat(row.after()).isEqualTo(1);
                    assertThat(row.held()).isEqualTo(1);
                    assertThat(row.isRenewalAtRisk()).isFalse();
                });
        assertThat(all(state, ImpactFilter.Kind.RENEWAL))
                .filteredOn(row -> row.employeeId().equals(certified.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.held()).isEqualTo(2));
        assertThat(state.figure().down()).isEqualTo(lowered.size());
        assertThat(impacts.byCompetency(state.id()))
                .filteredOn(one -> one.lowered() > 0)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.competency()).isEqualTo(COMPETENCY);
                    assertThat(one.lowered()).isEqualTo(state.figure().down());
                    assertThat(one.renewals()).isEqualTo(state.figure().renewals());
                });
        assertThat(impacts.byDepartment(state.id()))
                .filteredOn(one -> one.departmentId().equals(passed.departmentId()))
                .singleElement()
                .satisfies(one -> assertThat(one.lowered()).isEqualTo(1));
        assertThat(impacts.count(
                        state.id(), new ImpactFilter(COMPETENCY, passed.departmentId(), ImpactFilter.Kind.LOWERED)))
                .isEqualTo(1);
        assertThat(impacts.count(state.id(), new ImpactFilter("difficult-clients", null, ImpactFilter.Kind.LOWERED)))
                .isZero();
    }

    @Test
    void aVersionInWhichOnlyTheValidityIsOtherTellsWhoseNextCertificateIs() {
        LevelRule rule = before.level(COMPETENCY, 2).orElseThrow().rule();
        ImpactState state = weighed(new LevelRule(
                rule.validMonths() + 12, rule.decision(), rule.needs(), rule.renewalMonths(), rule.renewBy()));

        List<ImpactRow> terms = all(state, null).stream()
                .filter(row -> row.kind() != ImpactKind.PROPOSAL)
                .toList();
        assertThat(terms).extracting(ImpactRow::kind).containsOnly(ImpactKind.VALIDITY);
        assertThat(all(state, ImpactFilter.Kind.VALIDITY))
                .filteredOn(row -> row.employeeId().equals(certified.id()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.before()).isEqualTo(2);
                    assertThat(row.termBefore()).isEqualTo(String.valueOf(rule.validMonths()));
                    assertThat(row.termAfter()).isEqualTo(String.valueOf(rule.validMonths() + 12));
                    assertThat(row.heldUntil()).isEqualTo(frameworks.today().plusMonths(20));
                });
        assertThat(terms).extracting(ImpactRow::employeeId).doesNotContain(passed.id());
        assertThat(state.figure().certificates()).isPositive().isEqualTo(terms.size());
        assertThat(state.figure().up() + state.figure().down() + state.figure().deciders())
                .isZero();
        assertThat(impacts.byCompetency(state.id()))
                .filteredOn(one -> one.competency().equals(COMPETENCY))
                .singleElement()
                .satisfies(one -> assertThat(one.terms())
                        .isGreaterThanOrEqualTo(state.figure().certificates()));
    }

    @Test
    void aVersionInWhichOnlyThePolicyIsOtherTellsAboutWhomOthersDecideAndWhoseProposalLapses() {
        deeds.keep(() -> propose(passed));
        LevelRule rule = before.level(COMPETENCY, 2).orElseThrow().rule();
        ImpactState state = weighed(new LevelRule(
                rule.validMonths(), LevelRule.Decision.TWO, rule.needs(), rule.renewalMonths(), rule.renewBy()));

        assertThat(all(state, ImpactFilter.Kind.DECIDERS))
                .extracting(ImpactRow::employeeId, ImpactRow::held)
                .contains(tuple(passed.id(), 1), tuple(certified.id(), 2));
        assertThat(all(state, ImpactFilter.Kind.PROPOSAL))
                .filteredOn(row -> row.employeeId().equals(passed.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.before()).isEqualTo(4));
        assertThat(state.figure().proposals())
                .isEqualTo(all(state, ImpactFilter.Kind.PROPOSAL).size());
        assertThat(state.figure().deciders() + state.figure().certificates())
                .isEqualTo(all(state, ImpactFilter.Kind.DECIDERS).size());
        assertThat(state.figure().deciders()).isPositive();
        assertThat(impacts.of(open().hash()).orElseThrow().seen())
                .isEqualTo(state.figure().seen());
    }

    /** The draft with this rule of level 2, and what it would change. */
    private ImpactState weighed(LevelRule rule) {
        drafts.begin(frameworks.currentNumber(), hr);
        edit(framework -> FrameworkEdits.rule(framework, COMPETENCY, 2, rule));
        computing.compute(hr);
        return impacts.latest(open().id()).orElseThrow();
    }

    private void propose(PersonRow person) {
        entityManager
                .createNativeQuery(
                        "insert into proposal (id, version, employee_id, competency, level, decided, framework_number,"
                                + " reason, proposed_by, proposed_at, state, open_marker)"
                                + " values (?, 1, ?, ?, 4, 0, ?, 'Proposed by a test', ?, ?, 'OPEN', ?)")
                .setParameter(1, -Math.abs(System.nanoTime()))
                .setParameter(2, person.id())
                .setParameter(3, COMPETENCY)
                .setParameter(4, frameworks.currentNumber())
                .setParameter(5, hr)
                .setParameter(6, Timestamp.from(clock.instant()))
                .setParameter(7, "test/" + person.id())
                .executeUpdate();
    }

    @Test
    void aResultIsOfOneContentAndAsksToBeDoneAgain() {
        harder();
        impacts.ask(hr);
        refused(() -> impacts.ask(hr), "rules_impact.already");
        assertThat(impacts.of(open().hash())).as("not done yet").isEmpty();
        String early = open().hash();
        edit(framework -> FrameworkEdits.needs(framework, COMPETENCY, 2, needs -> new Need.PanelNeed(2, null)));

        assertThat(impacts.of(open().hash())).as("asked for the content before").isEmpty();
        computing.compute(hr);

        assertThat(impacts.of(early)).as("given up").isEmpty();
        assertThat(impacts.of(open().hash())).isPresent();
    }

    @Test
    void withoutADraftOrWithAnUnfinishedOneNothingIsComputed() {
        refused(() -> impacts.ask(hr), "rules_draft.closed");
        drafts.begin(frameworks.currentNumber(), hr);
        edit(framework -> FrameworkEdits.needs(framework, COMPETENCY, 2, needs -> new Need.AllOf(List.of())));
        refused(() -> impacts.ask(hr), "rules_impact.problems");
    }

    @Test
    void afterAPublicationEveryKeptLevelIsWhatTheEvidenceReaches() {
        harder();
        publish();
        assertThat(levels.recomputing().behind()).isPositive();
        assertThat(news.of(COMPETENCY)).first().satisfies(told -> {
            assertThat(told.note()).isEqualTo("A panel is asked for");
            assertThat(told.announced()).isFalse();
        });
        assertThat(news.of("difficult-clients")).isEmpty();

        followTheRules();

        assertThat(levels.recomputing().behind()).isZero();
        assertThat(levelOf(passed)).isEqualTo(1);
        assertThat(held(certified)).isEqualTo(2);
        everyKeptLevelIsRight();

        drafts.begin(frameworks.currentNumber(), hr);
        edit(framework -> FrameworkEdits.rule(
                framework,
                COMPETENCY,
                2,
                before.level(COMPETENCY, 2).orElseThrow().rule()));
        publish();
        followTheRules();
        assertThat(levelOf(passed)).isEqualTo(2);
        everyKeptLevelIsRight();
    }

    private void everyKeptLevelIsRight() {
        List<Long> everybody = entityManager
                .createQuery("select distinct r.employeeId from ReachedLevel r", Long.class)
                .getResultList();
        FrameworkVersion rules = frameworks.current();
        for (ReachedRow row : levels.of(everybody.subList(0, Math.min(500, everybody.size())))) {
            int assessed = rules.framework().competency(row.competency()).isEmpty()
                    ? 1
                    : levels.assess(row.employeeId(), row.competency(), levels.today())
                            .reached();
            assertThat(row.level()).as("%s", row).isEqualTo(assessed);
        }
    }

    /** As the job does; it may be at it, too. */
    private void followTheRules() {
        List<Long> behind = levels.behind(500);
        while (!behind.isEmpty()) {
            for (Long id : behind) {
                try {
                    levels.recompute(null, id);
                } catch (OptimisticLockException | TransactionalException theJobWasQuicker) {
                    assertThat(theJobWasQuicker).isNotNull();
                }
            }
            behind = levels.behind(500);
        }
    }

    private int levelOf(PersonRow person) {
        return levels.of(person.id()).stream()
                .filter(row -> row.competency().equals(COMPETENCY))
                .mapToInt(ReachedRow::level)
                .findFirst()
                .orElse(1);
    }

    private int held(PersonRow person) {
        return levels.assess(person.id(), COMPETENCY, levels.today()).held();
    }

    private void harder() {
        drafts.begin(frameworks.currentNumber(), hr);
        edit(framework -> FrameworkEdits.needs(
                framework, COMPETENCY, 2, needs -> new Need.AllOf(List.of(needs, new Need.PanelNeed(1, null)))));
    }

    private void publish() {
        Draft draft = open();
        drafts.publish(draft.id(), draft.hash(), frameworks.today(), "A panel is asked for", figures.of(draft, hr), hr);
    }

    private void edit(UnaryOperator<Framework> edit) {
        DraftPart part = DraftPart.rule(COMPETENCY, 2);
        drafts.change(open().id(), part, part.seen(open().framework()), edit, hr);
    }

    private Draft open() {
        return drafts.open().orElseThrow();
    }

    private List<ImpactRow> all(ImpactState state, ImpactFilter.Kind kind) {
        return impacts.list(state.id(), new ImpactFilter(null, null, kind), 0, 10_000);
    }

    private PersonRow passed() {
        PersonRow person = people.employee();
        Instant now = clock.instant();
        record(person, new Statement.CourseDone(COMPETENCY, 1), now);
        record(
                person,
                new Statement.ExamTaken(
                        COMPETENCY,
                        "level-2",
                        2,
                        1,
                        1,
                        BigDecimal.valueOf(28),
                        30,
                        BigDecimal.valueOf(20),
                        true,
                        TestShares.all(2)),
                now);
        assertThat(levelOf(person)).isEqualTo(2);
        return person;
    }

    private void record(PersonRow person, Statement statement, Instant when) {
        ledger.record(new NewEvidence(
                null,
                person.id(),
                COMPETENCY,
                statement,
                when,
                null,
                new Source("test", UUID.randomUUID().toString()),
                1));
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
