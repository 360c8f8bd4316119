package org.stupeni.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.certification.Decisions;
import org.stupeni.enrolment.Enrolments;
import org.stupeni.evidence.EvidenceLedger;
import org.stupeni.evidence.NewEvidence;
import org.stupeni.evidence.Source;
import org.stupeni.evidence.Statement;
import org.stupeni.evidence.TestShares;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.StatementCount;
import org.stupeni.quiz.start.Attempts;

@ExtendWith(ArquillianExtension.class)
class TeamIT {

    private static final String COMPETENCY = "client-orientation";
    private static final String COURSE = "client-orientation";

    @Inject
    Team team;

    @Inject
    Decisions decisions;

    @Inject
    Enrolments enrolments;

    @Inject
    Attempts attempts;

    @Inject
    EvidenceLedger ledger;

    @Inject
    TestPeople people;

    PersonRow manager;
    PersonRow report;

    @BeforeEach
    void aManagerWithOneReport() {
        manager = people.employee();
        report = people.reportingTo(manager.id());
    }

    @Test
    void aManagerSeesTheOwnReportsAndOnDemandTheirs() {
        PersonRow below = people.reportingTo(report.id());
        people.reportingTo(people.employee().id());

        assertThat(team.members(manager.id(), false, 1, 25).members())
                .extracting(member -> member.person().id())
                .containsExactly(report.id());
        assertThat(team.members(manager.id(), true, 1, 25).members())
                .extracting(member -> member.person().id())
                .containsExactlyInAnyOrder(report.id(), below.id());
        assertThat(team.find(manager.id(), below.id())).isPresent();
    }

    @Test
    void nobodyElseIsFound() {
        assertThat(team.find(manager.id(), report.id())).isPresent();
        assertThat(team.find(manager.id(), people.employee().id())).isEmpty();
        assertThat(team.find(manager.id(), manager.id())).isEmpty();
        assertThat(team.find(report.id(), manager.id())).isEmpty();
        assertThat(team.find(manager.id(), 987_654_321L)).isEmpty();
    }

    @Test
    void whoLeadsNobodyHasAnEmptyTeam() {
        Team.Part part = team.members(report.id(), true, 1, 25);

        assertThat(part.members()).isEmpty();
        assertThat(part.all()).isZero();
    }

    @Test
    void aTeamComesInParts() {
        for (int i = 0; i < 4; i++) {
            people.reportingTo(manager.id());
        }

        Team.Part second = team.members(manager.id(), false, 2, 3);

        assertThat(second.all()).isEqualTo(5);
        assertThat(second.members()).hasSize(2);
        assertThat(team.members(manager.id(), false, 30, 3).members())
                .as("behind the last page is the last page")
                .extracting(member -> member.person().id())
                .containsExactlyElementsOf(second.members().stream()
                        .map(member -> member.person().id())
                        .toList());
    }

    @Test
    void aDeclinedLevelWaitsForNobodyUntilThereIsSomethingNew() {
        passesLevelTwo(report.id());
        decisions.decline(people.with(Role.HR).id(), report.id(), COMPETENCY, 2, 0, "Опыта пока мало, рано.");

        assertThat(levelOf(report).awaited()).isFalse();
        assertThat(levelOf(report).reached()).isEqualTo(2);

        passesLevelTwo(report.id());
        assertThat(levelOf(report).awaited()).isTrue();
    }

    @Test
    void aReachedLevelWaitsUntilItIsHeld() {
        passesLevelTwo(report.id());

        TeamLevel waiting = levelOf(report);
        assertThat(waiting.isHeld()).isFalse();
        assertThat(waiting.awaited()).isTrue();
        assertThat(waiting.reached()).isEqualTo(2);

        decisions.certify(people.with(Role.HR).id(), report.id(), COMPETENCY, 2, 0, "All is as it should be.");
        TeamLevel held = levelOf(report);
        assertThat(held.held()).isEqualTo(2);
        assertThat(held.awaited()).isFalse();
        assertThat(held.since()).isBefore(held.until());
        TeamMember member = team.members(manager.id(), false, 1, 25).members().get(0);
        assertThat(member.next().kind()).isEqualTo(TeamMember.NextDate.Kind.EXPIRES);
        assertThat(member.next().on()).isEqualTo(held.until());
        assertThat(team.find(manager.id(), report.id()).orElseThrow().certificates())
                .hasSize(1);
    }

    @Test
    void progressIsShownFromTheStart() {
        enrolments.enrol(report.id(), COURSE);

        TeamMember member = team.members(manager.id(), false, 1, 25).members().get(0);

        assertThat(member.courses()).singleElement().satisfies(progress -> {
            assertThat(progress.course().id()).isEqualTo(COURSE);
            assertThat(progress.stepsDone()).isZero();
        });
        assertThat(member.last()).isNull();
        assertThat(member.next()).isNull();
    }

    @Test
    void aLargerTeamAsksNoMoreOfTheDatabase() {
        int small = statements();
        for (int i = 0; i < 15; i++) {
            Long id = people.reportingTo(manager.id()).id();
            enrolments.enrol(id, COURSE);
            attempts.start(id, COURSE, "level-2");
            passesLevelTwo(id);
        }

        assertThat(statements()).isLessThanOrEqualTo(Math.max(small, 12));
    }

    private int statements() {
        team.members(manager.id(), true, 1, 25);
        int before = StatementCount.sent();
        team.members(manager.id(), true, 1, 25);
        return StatementCount.sent() - before;
    }

    private TeamLevel levelOf(PersonRow person) {
        return team.find(manager.id(), person.id()).orElseThrow().member().levels().stream()
                .filter(level -> level.competency().en().startsWith("Client-orientation"))
                .findFirst()
                .orElseThrow();
    }

    private void passesLevelTwo(Long employeeId) {
        record(employeeId, new Statement.CourseDone(COURSE, 1), Source.COMPLETION);
        record(
                employeeId,
                new Statement.ExamTaken(
                        COURSE, "level-2", 2, 1, 1, BigDecimal.TEN, 10, BigDecimal.valueOf(7), true, TestShares.all(2)),
                Source.ATTEMPT);
    }

    private void record(Long employeeId, Statement statement, String kind) {
        ledger.record(new NewEvidence(
                null,
                employeeId,
                COMPETENCY,
                statement,
                Instant.now(),
                null,
                new Source(kind, "test-" + UUID.randomUUID()),
                1));
    }
}
