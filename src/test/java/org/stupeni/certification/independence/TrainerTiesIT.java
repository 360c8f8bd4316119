package org.stupeni.certification.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.stupeni.certification.TestLevels.COMPETENCY;
import static org.stupeni.certification.TestLevels.REASON;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stupeni.certification.Decisions;
import org.stupeni.certification.OpenDecisions;
import org.stupeni.certification.TestLevels;
import org.stupeni.certification.proposal.Proposals;
import org.stupeni.course.Courses;
import org.stupeni.course.draft.DraftNodes;
import org.stupeni.course.draft.DraftPublishing;
import org.stupeni.course.draft.DraftStructure;
import org.stupeni.course.draft.Drafts;
import org.stupeni.course.draft.NodeKind;
import org.stupeni.course.draft.NodeRow;
import org.stupeni.course.draft.NodeText;
import org.stupeni.course.draft.TestDrafts;
import org.stupeni.course.keys.KeyReviews;
import org.stupeni.course.keys.KeyVerdicts;
import org.stupeni.evidence.Statement;
import org.stupeni.identity.PersonRow;
import org.stupeni.identity.Role;
import org.stupeni.identity.TestPeople;
import org.stupeni.platform.Refused;
import org.stupeni.question.Question;
import org.stupeni.question.Response;
import org.stupeni.quiz.attempt.HandIns;
import org.stupeni.quiz.attempt.TestExams;
import org.stupeni.quiz.grading.GradingRun;
import org.stupeni.quiz.start.Attempts;

/** Whoever made a course, in whatever part, has no say about a level of who learned from it, where two have one. */
@ExtendWith(ArquillianExtension.class)
class TrainerTiesIT {

    @Inject
    Ties ties;

    @Inject
    OpenDecisions openDecisions;

    @Inject
    Proposals proposals;

    @Inject
    Decisions decisions;

    @Inject
    Courses courses;

    @Inject
    Drafts drafts;

    @Inject
    DraftNodes nodes;

    @Inject
    DraftStructure structure;

    @Inject
    DraftPublishing publishing;

    @Inject
    TestDrafts samples;

    @Inject
    KeyReviews reviews;

    @Inject
    KeyVerdicts verdicts;

    @Inject
    TestExams exams;

    @Inject
    Attempts attempts;

    @Inject
    HandIns handIns;

    @Inject
    GradingRun gradingRun;

    @Inject
    TestLevels levels;

    @Inject
    TestPeople people;

    PersonRow proposer;
    PersonRow opener;
    PersonRow writer;
    PersonRow reworker;
    PersonRow publisher;

    @BeforeEach
    void peopleOfHrWhoTrain() {
        proposer = people.with(Role.HR);
        opener = people.with(Role.HR);
        writer = people.with(Role.HR);
        reworker = people.with(Role.HR);
        publisher = people.with(Role.HR);
    }

    @Test
    void whoWroteInTheDraftOfTheCourseDoesNotApprove() {
        String course = samples.publish();
        Long asItCame = newest(course);
        PersonRow tooLate = people.with(Role.HR);
        PersonRow remover = people.with(Role.HR);
        long draft = drafts.open(course, opener.id()).orElseThrow();
        NodeRow easy = easy(draft);
        writes(draft, easy, 1, 2, writer);
        writes(draft, easy, 2, 3, reworker);
        writes(draft, easy, 1, 1, tooLate);
        structure.delete(draft, first(draft, NodeKind.PRACTICE).id(), remover.id());
        assertThat(publishing.assemble(draft).orElseThrow().problems()).isEmpty();
        Long made = publishing.publish(draft, "said better", publisher.id()).versionId();
        PersonRow later = people.with(Role.HR);
        long next = drafts.open(course, opener.id()).orElseThrow();
        writes(next, easy(next), 1, 2, later);
        Long nextMade = publishing.publish(next, "said better", later.id()).versionId();

        PersonRow untaught = learned(course, asItCame);
        PersonRow employee = learned(course, made);
        PersonRow taughtByAll = learned(course, nextMade);

        assertThat(tied(untaught)).doesNotContainValue(Set.of(Tie.TAUGHT));
        assertThat(tied(employee))
                .as("the first text of a node and the last one, what was taken out, what was published")
                .containsEntry(writer.id(), Set.of(Tie.TAUGHT))
                .containsEntry(reworker.id(), Set.of(Tie.TAUGHT))
                .containsEntry(remover.id(), Set.of(Tie.TAUGHT))
                .containsEntry(publisher.id(), Set.of(Tie.TAUGHT))
                .as("who opened it, came too late to save, or wrote in the next draft")
                .doesNotContainKeys(opener.id(), tooLate.id(), later.id());
        assertThat(tied(taughtByAll))
                .as("what was written for an earlier version stands in it")
                .containsEntry(writer.id(), Set.of(Tie.TAUGHT))
                .containsEntry(publisher.id(), Set.of(Tie.TAUGHT))
                .containsEntry(later.id(), Set.of(Tie.TAUGHT));
        levels.reachesFour(employee);
        Long proposal = proposals.propose(proposer.id(), employee.id(), COMPETENCY, 4, 0, REASON);
        for (PersonRow taught : List.of(writer, reworker, remover, publisher)) {
            assertRefused(() -> proposals.approve(taught.id(), proposal, REASON));
            assertRefused(() -> proposals.decline(taught.id(), proposal, REASON));
        }
        assertThat(proposals.approve(opener.id(), proposal, REASON)).isNotNull();
    }

    @Test
    void whoLookedAtTheKeyOfAnAskedQuestionDoesNotApprove() {
        String course = "tk" + UUID.randomUUID().toString().replace("-", "");
        exams.publish(course, null);
        PersonRow employee = people.employee();
        long attempt = attempts.start(employee.id(), course, TestExams.EXAM).orElseThrow();
        Set<String> asked = exams.questionsOf(attempt, employee.id());
        List<Question> bank = courses.latest(course).orElseThrow().course().bank();
        Question drawn = one(bank, asked, true);
        PersonRow agreed = people.with(Role.HR);
        PersonRow returned = people.with(Role.HR);
        PersonRow ofAnother = people.with(Role.HR);
        PersonRow onlyTried = people.with(Role.HR);
        looks(course, drawn, agreed, true);
        Question second = another(bank, asked, List.of(drawn));
        looks(course, second, returned, false);
        looks(course, one(bank, asked, false), ofAnother, true);
        answers(course, another(bank, asked, List.of(drawn, second)), onlyTried);
        handIns.handIn(attempt, employee.id(), Map.of());
        handIns.settle(attempt, employee.id());
        gradingRun.one(attempt);
        levels.reachesFour(employee);

        assertThat(tied(employee))
                .containsEntry(agreed.id(), Set.of(Tie.TAUGHT))
                .containsEntry(returned.id(), Set.of(Tie.TAUGHT))
                .doesNotContainKeys(ofAnother.id(), onlyTried.id(), opener.id());
        Long proposal = proposals.propose(proposer.id(), employee.id(), COMPETENCY, 4, 0, REASON);
        assertRefused(() -> proposals.approve(agreed.id(), proposal, REASON));
        assertRefused(() -> proposals.approve(returned.id(), proposal, REASON));
        assertThat(proposals.approve(ofAnother.id(), proposal, REASON)).isNotNull();
    }

    /** What one person decides was examined by a key, the same for everybody. */
    @Test
    void whoMadeTheCourseMayDecideAloneAboutALevelTwo() {
        String course = samples.publish();
        long draft = drafts.open(course, opener.id()).orElseThrow();
        writes(draft, easy(draft), 1, 2, writer);
        PersonRow employee = learned(
                course, publishing.publish(draft, "said better", publisher.id()).versionId());
        levels.reachesTwo(employee);

        assertThat(tied(employee)).containsEntry(writer.id(), Set.of(Tie.TAUGHT));
        assertThat(decisions.certify(writer.id(), employee.id(), COMPETENCY, 2, 0, REASON))
                .isNotNull();
    }

    private PersonRow learned(String course, Long version) {
        PersonRow employee = people.employee();
        levels.entered(employee, proposer, new Statement.CourseDone(course, version));
        return employee;
    }

    private Map<Long, Set<Tie>> tied(PersonRow employee) {
        return ties.of(
                employee.id(),
                openDecisions.open(employee.id(), COMPETENCY).ledger().evidence());
    }

    private Long newest(String course) {
        return courses.latest(course).orElseThrow().versionId();
    }

    private NodeRow first(long draft, NodeKind kind) {
        return rows(draft, kind).findFirst().orElseThrow();
    }

    private NodeRow easy(long draft) {
        return rows(draft, NodeKind.BANK)
                .filter(row ->
                        nodes.find(draft, row.id()).orElseThrow().document().contains("difficulty: 1"))
                .findFirst()
                .orElseThrow();
    }

    private Stream<NodeRow> rows(long draft, NodeKind kind) {
        return nodes.tree(draft).stream().filter(row -> row.kind() == kind);
    }

    private void writes(long draft, NodeRow row, int version, int difficulty, PersonRow by) {
        NodeText text = nodes.find(draft, row.id()).orElseThrow();
        nodes.save(
                draft,
                row.id(),
                version,
                text.document().replaceFirst("difficulty: [1-3]", "difficulty: " + difficulty),
                by.id());
    }

    private static Question one(List<Question> bank, Set<String> asked, boolean drawn) {
        return bank.stream()
                .filter(question -> asked.contains(question.id()) == drawn)
                .findFirst()
                .orElseThrow();
    }

    /** Another one of those that were asked. */
    private static Question another(List<Question> bank, Set<String> asked, List<Question> but) {
        return bank.stream()
                .filter(question -> asked.contains(question.id()) && !but.contains(question))
                .findFirst()
                .orElseThrow();
    }

    private void looks(String course, Question question, PersonRow by, boolean agrees) {
        verdicts.decide(
                answers(course, question, by), agrees, agrees ? "" : "The key is of another question.", by.id());
    }

    private long answers(String course, Question question, PersonRow by) {
        reviews.askRepaired(course, question, opener.id());
        long review = reviews.states(course).get(question.version()).id();
        verdicts.answer(review, Response.of("a"), by.id());
        return review;
    }

    private static void assertRefused(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Refused.class).hasMessage("certification_independence.taught");
    }
}
