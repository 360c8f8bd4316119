package org.stupeni.certification.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stupeni.certification.TestLevels.COMPETENCY;
import static org.stupeni.certification.TestLevels.REASON;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.audit.TestTrail;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.TestLevels;
import org.stupeni.certification.TestTransaction;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.evidence.Statement;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.observation.Observations;
import org.stupeni.platform.Refused;
import org.stupeni.quiz.attempt.TestExams;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.marking.Marking;

/** Every tie with the rows that prove it, and that it bars from the seats of one and of two. */
@ExtendWith(ArquillianExtension.class)
class TiesIT {

    @Inject
    Ties ties;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    Decisions decisions;

    @Inject
    Proposals proposals;

    @Inject
    Conflicts conflicts;

    @Inject
    Observations observations;

    @Inject
    TestExams exams;

    @Inject
    GradingRun gradingRun;

    @Inject
    Marking marking;

    @Inject
    TestLevels levels;

    @Inject
    TestPeople people;

    @Inject
    TestTrail trail;

    @Inject
    TestTransaction transaction;

    @PersistenceContext
    EntityManager entityManager;

    PersonRow manager;
    PersonRow employee;
    PersonRow proposer;
    PersonRow hr;

    @BeforeEach
    void somebodyOfATeam() {
        manager = people.employee();
        employee = people.reportingTo(manager.id());
        proposer = people.with(Role.HR);
        hr = people.with(Role.HR);
    }

    @Test
    void theWordOfTheLineAloneCarriesNoLevel() {
        PersonRow director = people.with(Role.OBSERVER);
        PersonRow middle = people.reportingTo(director.id());
        PersonRow person = people.reportingTo(middle.id());
        for (String competency : new String[] {COMPETENCY, "difficult-clients"}) {
            levels.record(
                    person,
                    competency,
                    new Statement.LevelDecided(3, null),
                    "test",
                    Instant.now().minus(Duration.ofDays(30)));
        }
        levels.observed(person, middle, Duration.ofDays(2));
        levels.observed(person, director, Duration.ofDays(4));
        levels.entered(person, middle, new Statement.Mentored(1));
        levels.entered(person, middle, new Statement.ProjectAccepted("A shorter queue"));
        assertThat(openDecisions.open(person.id(), COMPETENCY).level()).isEqualTo(4);

        assertRefused("line_alone", () -> proposals.propose(proposer.id(), person.id(), COMPETENCY, 4, 0, REASON));
        assertThat(openDecisions
                        .restsOnLine(openDecisions.open(person.id(), COMPETENCY))
                        .orElseThrow()
                        .key())
                .isEqualTo("certification_independence.line_alone");

        levels.entered(person, hr, new Statement.ProjectAccepted("Another one, that HR saw"));
        assertThat(proposals.propose(proposer.id(), person.id(), COMPETENCY, 4, 0, REASON))
                .isNotNull();
    }

    @Test
    void whoMarkedAnExamOfTheCompetencyDoesNotApproveALevelThatCitesNoExam() {
        marked(sat(exams.publishMarked(1)), hr);
        levels.reachesFour(employee);

        assertThat(tied().get(hr.id())).containsExactly(Tie.MARKED);
        assertRefused("marked", approving(hr));
    }

    @Test
    void whoPublishedTheCourseOfAnExamOfTheCompetencyDoesNotApprove() {
        String course = exams.publishMarked(1);
        marked(sat(course), people.with(Role.TRAINER));
        transaction.commit(() -> entityManager
                .createQuery("update CourseVersion v set v.publishedBy = :by where v.courseId = :course")
                .setParameter("by", hr.id())
                .setParameter("course", course)
                .executeUpdate());
        levels.reachesFour(employee);

        assertThat(tied().get(hr.id())).containsExactly(Tie.TAUGHT);
        assertRefused("taught", approving(hr));
    }

    @Test
    void whoPublishedTheCourseOfACompletionDoesNotApprove() {
        String course = exams.publishMarked(1);
        transaction.commit(() -> entityManager
                .createQuery("update CourseVersion v set v.publishedBy = :by where v.courseId = :course")
                .setParameter("by", hr.id())
                .setParameter("course", course)
                .executeUpdate());
        Long version = entityManager
                .createQuery("select v.id from CourseVersion v where v.courseId = :course", Long.class)
                .setParameter("course", course)
                .getSingleResult();
        levels.entered(employee, proposer, new Statement.CourseDone(course, version));
        levels.reachesFour(employee);

        assertThat(tied().get(hr.id())).containsExactly(Tie.TAUGHT);
    }

    @Test
    void whoReportsToThePersonDoesNotApproveOrPropose() {
        PersonRow below = people.reportingTo(employee.id());
        PersonRow deep = people.reportingTo(below.id(), Role.HR);
        levels.reachesFour(employee);

        assertThat(tied().get(deep.id())).containsExactly(Tie.BELOW);
        assertRefused("below", approving(deep));
        PersonRow other = people.reportingTo(people.employee().id());
        PersonRow report = people.reportingTo(other.id(), Role.HR);
        levels.reachesFour(other);
        assertRefused("below", () -> proposals.propose(report.id(), other.id(), COMPETENCY, 4, 0, REASON));
    }

    @Test
    void whoReportsToTheProposerDoesNotApprove() {
        PersonRow report = people.reportingTo(proposer.id(), Role.HR);
        levels.reachesFour(employee);

        assertRefused("proposers_line", approving(report));
    }

    @Test
    void whoWasMentoredOrSawThePersonUncitedDoesNotApprove() {
        levels.reachesFour(employee);
        levels.entered(employee, proposer, new Statement.Mentored(hr.id()));
        PersonRow uncited = people.with(Role.HR, Role.OBSERVER);
        long seen = observations.begin(uncited.id(), employee.id(), COMPETENCY).orElseThrow();
        assertThat(tied().get(uncited.id())).isNull();
        transaction.commit(() -> entityManager
                .createNativeQuery("update observation set signed_at = current_timestamp where id = ?")
                .setParameter(1, seen)
                .executeUpdate());

        assertThat(tied().get(hr.id())).containsExactly(Tie.MENTORED);
        assertThat(tied().get(uncited.id())).containsExactly(Tie.OBSERVED);
        Long proposal = proposals.propose(proposer.id(), employee.id(), COMPETENCY, 4, 0, REASON);
        assertRefused("mentored", () -> proposals.approve(hr.id(), proposal, REASON));
        assertRefused("observed", () -> proposals.approve(uncited.id(), proposal, REASON));
    }

    @Test
    void whoIsTiedDoesNotDecideAloneEither() {
        levels.reachesTwo(employee);
        levels.entered(employee, hr, new Statement.ProjectAccepted("A shorter queue"));
        conflicts.declare(proposer.id(), employee.id(), "We are cousins, of all things.");
        PersonRow observer = people.with(Role.HR);
        levels.observed(employee, observer, Duration.ofDays(2));
        PersonRow marker = people.with(Role.HR);
        marked(sat(exams.publishMarked(1)), marker);
        PersonRow below = people.reportingTo(employee.id(), Role.HR);

        assertAloneRefused("conflict", proposer);
        assertAloneRefused("line", manager);
        assertAloneRefused("below", below);
        assertAloneRefused("observed", observer);
        assertAloneRefused("marked", marker);
        assertThat(trail.of(marker.id()))
                .contains("certification.decision-refused employee:" + employee.id() + "/" + COMPETENCY + "/2");
        assertThat(openDecisions.refuses(openDecisions.open(employee.id(), COMPETENCY), marker.id()))
                .get()
                .extracting(Refused::key)
                .isEqualTo("certification_independence.marked");
        assertThat(openDecisions.refuses(openDecisions.open(employee.id(), COMPETENCY), hr.id()))
                .isEmpty();
        assertThat(decisions.certify(hr.id(), employee.id(), COMPETENCY, 2, 0, REASON))
                .isNotNull();
    }

    @Test
    void whoEnteredWhatIsCitedDoesNotDecideAlone() {
        levels.entered(employee, hr, new Statement.CourseRecognised(COMPETENCY, "Elsewhere", null));
        levels.passesExamTwo(employee);

        assertThat(tied().get(hr.id())).containsExactly(Tie.RECORDED);
        assertAloneRefused("recorded", hr);
    }

    private Map<Long, Set<Tie>> tied() {
        return ties.of(
                employee.id(), openDecisions.open(employee.id(), COMPETENCY).cited());
    }

    private ThrowingCallable approving(PersonRow who) {
        Long proposal = proposals.propose(proposer.id(), employee.id(), COMPETENCY, 4, 0, REASON);
        return () -> proposals.approve(who.id(), proposal, REASON);
    }

    private long sat(String course) {
        long attempt = exams.sitMarked(course, employee.id(), "words", "more");
        gradingRun.one(attempt);
        return attempt;
    }

    private void marked(long attempt, PersonRow by) {
        for (String question : List.of("o-1", "o-2")) {
            marking.finish(exams.codeOf(attempt, question), by.id(), Map.of("respect", 3, "step", 3), null);
        }
        gradingRun.one(attempt);
    }

    private void assertAloneRefused(String why, PersonRow who) {
        assertRefused(why, () -> decisions.certify(who.id(), employee.id(), COMPETENCY, 2, 0, REASON));
        assertRefused(why, () -> decisions.decline(who.id(), employee.id(), COMPETENCY, 2, 0, REASON));
    }

    private static void assertRefused(String why, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage("certification_independence." + why);
    }
}
