package org.stupeni.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.certification.Certificates;
import org.stupeni.certification.Deciders;
import org.stupeni.certification.DecisionQueue;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.PendingDecisions;
import org.stupeni.certification.Suspensions;
import org.stupeni.certification.TestLevels;
import org.stupeni.certification.TestRevocations;
import org.stupeni.certification.appeal.AppealKind;
import org.stupeni.certification.appeal.Appeals;
import org.stupeni.evidence.ReachedLevels;
import org.stupeni.framework.PositionProfiles;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.identity.place.DepartmentTree;
import org.stupeni.identity.place.Departments;
import org.stupeni.identity.place.Positions;
import org.stupeni.platform.Language;
import org.stupeni.report.LevelTable;
import org.stupeni.report.Within;
import org.stupeni.report.coverage.CoverageMap;
import org.stupeni.report.coverage.CoverageNeeds;
import org.stupeni.report.gap.Gaps;
import org.stupeni.report.matrix.Matrix;
import org.stupeni.report.matrix.Matrix.Question;
import org.stupeni.report.matrix.MatrixFilter;
import org.stupeni.report.matrix.MatrixFilter.Stand;
import org.stupeni.report.matrix.MatrixOrder;

/** Every place that says whether somebody has to decide about a person says the same. */
@ExtendWith(ArquillianExtension.class)
class AwaitedDecisionsIT {

    private static final String CO = TestLevels.COMPETENCY;

    @Inject
    DecisionQueue queue;

    @Inject
    OpenDecisions open;

    @Inject
    Team team;

    @Inject
    Matrix matrix;

    @Inject
    Gaps gaps;

    @Inject
    CoverageMap coverage;

    @Inject
    CoverageNeeds needs;

    @Inject
    PositionProfiles profiles;

    @Inject
    Positions positions;

    @Inject
    Departments departments;

    @Inject
    Decisions decisions;

    @Inject
    PendingDecisions pending;

    @Inject
    Suspensions suspensions;

    @Inject
    TestRevocations revocations;

    @Inject
    Appeals appeals;

    @Inject
    Certificates certificates;

    @Inject
    ReachedLevels reached;

    @Inject
    LevelTable table;

    @Inject
    TestLevels levels;

    @Inject
    TestPeople people;

    PersonRow hr;
    PersonRow manager;
    PersonRow person;
    Long need;
    Map<String, Integer> required;

    @BeforeEach
    void aPositionAndADepartmentThatNeedLevelTwo() {
        hr = people.with(Role.HR);
        manager = people.employee();
        person = people.reportingTo(manager.id());
        table.refresh(List.of(person.id()));
        required = profiles.requiredOf(person.positionId());
        profiles.require(person.positionId(), required, Map.of(CO, 2), hr.id());
        need = needs.set(person.departmentId(), CO, 2, 1, hr.id());
    }

    @AfterEach
    void asItWas() {
        profiles.require(person.positionId(), Map.of(CO, 2), required, hr.id());
    }

    /** Whether the person waits for a decision, by the place that says it. */
    private Map<String, Boolean> places() {
        DepartmentTree tree = departments.tree();
        List<Long> only = List.of(person.id());
        Map<String, Boolean> places = new LinkedHashMap<>();
        places.put(
                "queue",
                queue.list(DecisionQueue.Order.SINCE, true, Language.EN, 0, 10_000).stream()
                        .anyMatch(entry -> entry.row().employeeId().equals(person.id())));
        places.put("page of the person", open.open(person.id(), CO).isOpen());
        places.put(
                "manager's list",
                team.members(manager.id(), false, 1, 25).members().get(0).levels().stream()
                        .anyMatch(TeamLevel::awaited));
        places.put(
                "matrix",
                matrix.list(question(MatrixFilter.everybody(), only, tree), 0, 1)
                        .get(0)
                        .cells()
                        .get(CO)
                        .isWaiting());
        Question waiting = question(new MatrixFilter(null, null, null, CO, Stand.WAITING, 2, null, null), only, tree);
        places.put("filter of the matrix", !matrix.list(waiting, 0, 1).isEmpty());
        places.put("totals of the matrix", matrix.totals(waiting).people() == 1);
        places.put(
                "gaps",
                gaps.byPosition(new Within(tree, null, only), positions.all(Language.EN)).stream()
                        .anyMatch(row -> row.of(CO).waiting() == 1));
        places.put(
                "coverage",
                coverage.of(List.of(needs.find(need).orElseThrow()), tree, only, Language.EN).stream()
                        .anyMatch(row -> !row.waiting().isEmpty()));
        return places;
    }

    private Question question(MatrixFilter filter, List<Long> only, DepartmentTree tree) {
        return new Question(filter, MatrixOrder.byName(), Language.EN, only, tree, Map.of());
    }

    private void assertWaits(boolean expected, String when) {
        assertThat(places())
                .as(when)
                .allSatisfy((place, waits) -> assertThat(waits).as(place).isEqualTo(expected));
        assertThat(table.wrong(List.of(person.id()))).as(when).isEmpty();
    }

    private Long certified() {
        levels.reachesTwo(person);
        levels.certifiesTwo(hr, person, 0);
        return certificates
                .of(person.id(), reached.today())
                .get(0)
                .certificate()
                .id();
    }

    @Test
    void whatIsDeclinedWaitsForSomethingNew() {
        assertWaits(false, "nothing is reached");
        levels.reachesTwo(person);
        assertWaits(true, "level 2 is reached");
        decline(0);
        assertWaits(false, "it was declined");
        levels.passesExamTwo(person);
        assertWaits(true, "the exam was passed again");
    }

    private Long decline(int decided) {
        return decisions.decline(hr.id(), person.id(), CO, 2, decided, TestLevels.REASON);
    }

    @Test
    void whatIsDeclinedWaitsAgainWhereAnAppealIsUpheld() {
        levels.reachesTwo(person);
        Long declined = decline(0);
        Long appeal = appeals.raise(person.id(), AppealKind.DECLINED, declined, "Я умею это.");
        assertWaits(false, "there is an appeal");
        appeals.answer(people.with(Role.HR).id(), appeal, true, TestLevels.REASON);
        assertWaits(true, "it was upheld");
    }

    @Test
    void whatIsDecidedWaitsForNobodyUnlessItIsTakenBack() {
        levels.reachesTwo(person);
        Long decision = levels.certifiesTwo(hr, person, 10);
        assertWaits(false, "the certificate is only to be issued");
        pending.undo(decision, hr.id(), TestLevels.REASON);
        assertWaits(true, "the decision was taken back");
    }

    @Test
    void whatIsSuspendedComesBackOrIsRevokedAndThenWaitsForSomethingNew() {
        Long certificate = certified();
        assertWaits(false, "level 2 is held");
        suspensions.suspend(certificate, Deciders.one(hr.id()), TestLevels.REASON);
        assertWaits(false, "it is suspended");
        levels.passesExamTwo(person);
        assertWaits(false, "what is suspended is not made anew");
        suspensions.reinstate(certificate, Deciders.one(hr.id()), TestLevels.REASON);
        assertWaits(false, "it is held again");
        revocations.revokeNewest(person.id(), hr.id(), reached.today());
        assertWaits(false, "it is revoked");
        levels.passesExamTwo(person);
        assertWaits(true, "the exam was passed after that");
    }

    @Test
    void whatHasEndedWaitsForSomethingNew() {
        certified();
        ended(Instant.now());
        assertWaits(false, "all there is was there when it was decided");
        ended(Instant.now().minus(Duration.ofDays(3)));
        assertWaits(true, "the exam was passed after that");
    }

    private void ended(Instant decidedAt) {
        levels.ends(person, reached.today().minusDays(1), decidedAt);
        table.refresh(List.of(person.id()));
    }
}
